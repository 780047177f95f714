/** Clinic days as a batch (클리닉 데이): which expert sees which company on which day, best for all together. */
@NullMarked
package kr.oneroof.advisory.clinicday;

import org.jspecify.annotations.NullMarked;
