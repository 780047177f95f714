package kr.oneroof.finance.aftercare;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.notice.NoticeService;
import kr.oneroof.requestfile.RequestFileService;

/** Tells the officer what a company reported, and the company what was answered. */
@Component
class CompanyReportNotifications {
    private static final Set<String> ANSWERS = Set.of("word-approved", "word-refused");

    private final NoticeService notices;
    private final RequestFileService files;
    private final LoanReviewService reviews;

    CompanyReportNotifications(NoticeService notices, RequestFileService files, LoanReviewService reviews) {
        this.notices = notices;
        this.files = files;
        this.reviews = reviews;
    }

    @EventListener
    void on(AftercareEvent moved) {
        var file = files.require(moved.number());
        if (moved.deed().equals("word-told")) {
            send(file.owner(), moved, "/desk/aftercare/loans/" + moved.number());
        } else if (ANSWERS.contains(moved.deed())) {
            send(file.applicant(), moved, "/loans/" + moved.number() + "/aftercare");
        }
    }

    private void send(@Nullable PersonId to, AftercareEvent moved, String path) {
        if (to != null && !reviews.bars(to, moved.number())) {
            notices.send(
                    to,
                    "finance.aftercare.mail." + moved.deed(),
                    path,
                    moved.number().value());
        }
    }
}
