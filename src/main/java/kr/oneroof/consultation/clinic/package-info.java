/** On-site clinics (현장클리닉): terms, the year's budget, visits, report, the company's confirmation and the fee. */
@NullMarked
package kr.oneroof.consultation.clinic;

import org.jspecify.annotations.NullMarked;
