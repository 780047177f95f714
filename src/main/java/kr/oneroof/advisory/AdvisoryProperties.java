package kr.oneroof.advisory;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import kr.oneroof.clock.Term;

/**
 * @param termDays working days from the request to the company's confirmation: two for the answer, the sessions, a week
 *     each for report and confirmation
 */
@ConfigurationProperties("oneroof.advisory")
record AdvisoryProperties(@DefaultValue("30") int termDays) {
    Term term() {
        return Term.days(termDays);
    }
}
