/** The call after the call (해피콜). */
@NullMarked
package kr.oneroof.callcenter.happycall;

import org.jspecify.annotations.NullMarked;
