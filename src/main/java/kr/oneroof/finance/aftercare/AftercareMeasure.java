package kr.oneroof.finance.aftercare;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.finance.Support;
import kr.oneroof.finance.bank.LoanAccount;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;

/**
 * What the centre does about a loan, and why (사후관리 조치).
 *
 * @param word of whoever decided
 */
public record AftercareMeasure(
        UUID id,
        RequestNumber number,
        CompanyId company,
        String companyName,
        Matter matter,
        AftercareMeasureState state,
        Hearing hearing,
        Hands hands,
        String word) {
    /** 처분 전에 열흘 이상 의견제출 기간을 준다 (행정절차법 제21조, 제22조). */
    static final int LEAST_DAYS_TO_SPEAK = 10;

    /**
     * @param occurredOn when it happened @param from first day for which nothing is paid @param until last one; null
     *     for good
     */
    public record Matter(
            AftercareCause cause,
            AftercareAction action,
            LocalDate occurredOn,
            LocalDate from,
            @Nullable LocalDate until,
            String evidence) {
        Support.Stretch stretch() {
            return new Support.Stretch(from, until == null ? LoanAccount.OPEN : until);
        }
    }

    /** @param heard what the company said; empty when nothing yet */
    public record Hearing(LocalDate until, String heard) {}

    /** @param halt the days that do not count, once decided */
    public record Hands(
            PersonId proposedBy,
            @Nullable PersonId decidedBy,
            @Nullable UUID halt) {}

    /** @throws TransitionRefused when it does not lead there */
    void requireWayTo(AftercareMeasureState target, String verb) {
        if (!state.next().contains(target)) {
            throw new TransitionRefused(state, verb);
        }
    }

    /** @throws AftercareRefused for whoever proposed it, and while the company may still speak */
    void requireDecidable(PersonId by, LocalDate today) {
        requireWayTo(AftercareMeasureState.DECIDED, "decide");
        if (by.equals(hands.proposedBy)) {
            throw new AftercareRefused("own-proposal");
        }
        if (hearing.heard.isEmpty() && !today.isAfter(hearing.until)) {
            throw new AftercareRefused("hearing");
        }
    }

    /** @throws AftercareRefused once the time is over */
    void requireHearing(LocalDate today) {
        requireWayTo(AftercareMeasureState.DECIDED, "speak");
        if (today.isAfter(hearing.until)) {
            throw new AftercareRefused("hearing-over");
        }
    }

    /** Whether it is a suspension that runs without an end. */
    public boolean isOpenSuspension() {
        return state == AftercareMeasureState.DECIDED
                && matter.action == AftercareAction.SUSPEND
                && matter.until == null;
    }

    /** @throws AftercareRefused when nothing is there to end, or before its first day */
    void requireEndable(LocalDate lastDay) {
        if (!isOpenSuspension()) {
            throw new AftercareRefused("no-suspension");
        }
        if (lastDay.isBefore(matter.from)) {
            throw new AftercareRefused("end-before-begin");
        }
    }

    public boolean is(String name) {
        return state.name().equals(name);
    }
}
