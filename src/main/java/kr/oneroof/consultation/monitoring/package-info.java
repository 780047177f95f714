/** Long matters kept in view (장기검토), with a word to the applicant every 30 days. */
@NullMarked
package kr.oneroof.consultation.monitoring;

import org.jspecify.annotations.NullMarked;
