package kr.oneroof.finance.application;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.SeoulClock;

/** What centre and company said to each other about an application. */
@Embeddable
class LoanCorrespondence {
    static final int DAYS_TO_OBJECT = 30;

    private String lastWord = "";
    private @Nullable LocalDate supplementUntil;
    private String objection = "";

    void toCompany(String words) {
        lastWord = words;
    }

    void asked(String what, LocalDate until) {
        lastWord = what;
        supplementUntil = until;
    }

    /** @throws LoanRefused while what was asked for may still come */
    void requireTimeOver(Clock clock) {
        if (supplementUntil == null || !SeoulClock.dayOf(clock).isAfter(supplementUntil)) {
            throw new LoanRefused("supplement-may-come");
        }
    }

    /** Once, and within thirty days (경기도 중소기업육성기금 조례 시행규칙 제12조). */
    void requireMayObject(LocalDate decidedOn, Clock clock) {
        if (!objection.isEmpty()) {
            throw new LoanRefused("objected-already");
        }
        if (SeoulClock.dayOf(clock).isAfter(decidedOn.plusDays(DAYS_TO_OBJECT))) {
            throw new LoanRefused("objection-late");
        }
    }

    void objected(String words) {
        objection = words;
    }
}
