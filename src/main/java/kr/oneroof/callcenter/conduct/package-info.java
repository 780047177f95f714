/** Abuse on the telephone (특이민원): warned first, then ended. */
@NullMarked
package kr.oneroof.callcenter.conduct;

import org.jspecify.annotations.NullMarked;
