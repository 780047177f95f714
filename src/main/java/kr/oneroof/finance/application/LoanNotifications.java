package kr.oneroof.finance.application;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import kr.oneroof.finance.BankChanged;
import kr.oneroof.finance.bank.BankQueries;
import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.notice.NoticeService;
import kr.oneroof.requestfile.RequestFileService;

/** Tells company, bank, officer and city when it is their turn, or when something was decided. */
@Component
class LoanNotifications {
    private static final Set<String> TO_COMPANY = Set.of(
            "waitlisted",
            "moved-up",
            "received",
            "supplement-asked",
            "approved",
            "refused",
            "lapsed",
            "objection-granted",
            "objection-dismissed",
            "bank-changed");
    private static final Set<String> TO_OFFICER = Set.of("supplemented", "returned", "withdrawn");

    private final NoticeService notices;
    private final LoanApplicationQueries loans;
    private final RequestFileService files;
    private final BankQueries banks;
    private final PersonQueries people;
    private final LoanReviewService reviews;

    LoanNotifications(
            NoticeService notices,
            LoanApplicationQueries loans,
            RequestFileService files,
            BankQueries banks,
            PersonQueries people,
            LoanReviewService reviews) {
        this.notices = notices;
        this.loans = loans;
        this.files = files;
        this.banks = banks;
        this.people = people;
        this.reviews = reviews;
    }

    @EventListener
    void on(LoanApplicationEvent moved) {
        var deed = moved.deed();
        if (TO_COMPANY.contains(deed)) {
            send(files.require(moved.number()).applicant(), moved, "/loans/");
        }
        if (TO_OFFICER.contains(deed)) {
            send(files.require(moved.number()).owner(), moved, "/desk/loans/");
        }
        if (deed.equals("proposed") || deed.equals("objected")) {
            people.withRole(Role.CITY_OFFICIAL).stream()
                    .filter(card -> !reviews.bars(card.id(), moved.number()))
                    .forEach(card -> send(card.id(), moved, "/desk/loans/"));
        }
        if (deed.equals("approved") || deed.equals("bank-changed")) {
            banks.clerks(loans.require(moved.number()).asked().bankId())
                    .forEach(clerk -> notices.send(
                            clerk,
                            "finance.application.mail.recommended",
                            "/bank/loans/" + moved.number(),
                            moved.number().value(),
                            company(moved)));
        }
    }

    /** Whoever was to lend no longer is. */
    @EventListener
    void on(BankChanged changed) {
        banks.clerks(changed.from())
                .forEach(clerk -> notices.send(
                        clerk,
                        "finance.application.mail.bank-left",
                        "/bank",
                        changed.number().value(),
                        loans.require(changed.number()).line().companyName()));
    }

    private void send(@Nullable PersonId to, LoanApplicationEvent moved, String path) {
        if (to != null && !reviews.bars(to, moved.number())) {
            notices.send(
                    to,
                    "finance.application.mail." + moved.deed(),
                    path + moved.number(),
                    moved.number().value(),
                    company(moved));
        }
    }

    private String company(LoanApplicationEvent moved) {
        return loans.require(moved.number()).line().companyName();
    }
}
