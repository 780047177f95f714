/** Checking who a caller is (본인 확인). */
@NullMarked
package kr.oneroof.callcenter.proof;

import org.jspecify.annotations.NullMarked;
