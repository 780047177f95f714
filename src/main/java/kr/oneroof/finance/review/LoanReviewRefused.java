package kr.oneroof.finance.review;

import kr.oneroof.kernel.form.Refused;

/** What a review does not allow; the message says why. */
public class LoanReviewRefused extends Refused {
    /** @param why tail of {@code finance.review.refused.…} */
    LoanReviewRefused(String why) {
        super("finance.review.refused." + why, why);
    }
}
