/** Applications for subsidised loans (융자 신청), from the submission to the decision. */
@NullMarked
package kr.oneroof.finance.application;

import org.jspecify.annotations.NullMarked;
