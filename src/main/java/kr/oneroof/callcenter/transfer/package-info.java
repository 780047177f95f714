/** Warm and cold transfer (호 전환) with the receiver's acceptance. */
@NullMarked
package kr.oneroof.callcenter.transfer;

import org.jspecify.annotations.NullMarked;
