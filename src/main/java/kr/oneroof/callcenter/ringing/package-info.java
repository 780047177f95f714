/** Calls that ring, told by a telephone box (CTI), and who took them. */
@NullMarked
package kr.oneroof.callcenter.ringing;

import org.jspecify.annotations.NullMarked;
