/** The wallboard (현황판) and the figures. */
@NullMarked
package kr.oneroof.callcenter.wallboard;

import org.jspecify.annotations.NullMarked;
