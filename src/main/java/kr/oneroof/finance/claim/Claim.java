package kr.oneroof.finance.claim;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.finance.Quarter;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.TransitionRefused;

/**
 * A bank's claim for a quarter as it stands (분기 지급신청).
 *
 * @param revision how often the bank sent it
 * @param word what the centre told the bank last
 * @param claimedAt when it came first; sending it again makes it no later
 * @param held what of the payment was stopped after the approval, in won
 */
public record Claim(
        UUID id,
        UUID bank,
        String bankName,
        Quarter quarter,
        ClaimState state,
        int revision,
        String word,
        LocalDateTime claimedAt,
        Hands hands,
        Settlement settlement,
        long held) {
    /** 분기 끝난 뒤 15일까지 신청, 30일까지 지급 (김해시 중소기업육성기금 조례 시행규칙 제12조). */
    private static final int DAYS_TO_CLAIM = 15;

    private static final int DAYS_TO_PAY = 30;

    /** Of which nothing was stopped. */
    Claim(
            UUID id,
            UUID bank,
            String bankName,
            Quarter quarter,
            ClaimState state,
            int revision,
            String word,
            LocalDateTime claimedAt,
            Hands hands,
            Settlement settlement) {
        this(id, bank, bankName, quarter, state, revision, word, claimedAt, hands, settlement, 0);
    }

    /** What goes to the bank (지급액), in won. */
    public long toPay() {
        return settlement.payable() - held;
    }

    /** Who reckoned, who approved, and on what day the money went. */
    public record Hands(
            @Nullable PersonId preparedBy,
            @Nullable LocalDateTime preparedAt,
            @Nullable PersonId approvedBy,
            @Nullable LocalDateTime approvedAt,
            @Nullable LocalDate paidOn) {}

    public static LocalDate claimDue(Quarter quarter) {
        return quarter.lastDay().plusDays(DAYS_TO_CLAIM);
    }

    public static LocalDate payDue(Quarter quarter) {
        return quarter.lastDay().plusDays(DAYS_TO_PAY);
    }

    public boolean isLate() {
        return claimedAt.toLocalDate().isAfter(claimDue(quarter));
    }

    public boolean isPaidLate(LocalDate today) {
        var day = hands.paidOn == null ? today : hands.paidOn;
        return day.isAfter(payDue(quarter));
    }

    public boolean leadsTo(String target) {
        return state.leadsTo(ClaimState.valueOf(target));
    }

    /** @throws TransitionRefused when it does not lead there */
    void requireWayTo(ClaimState target, String verb) {
        if (!state.leadsTo(target)) {
            throw new TransitionRefused(state, verb);
        }
    }

    /** @throws TransitionRefused once the centre has reckoned it */
    void requireClaimable() {
        if (state != ClaimState.VALIDATED && state != ClaimState.DISPUTED) {
            throw new TransitionRefused(state, "claim");
        }
    }

    /** @throws ClaimRefused for whoever reckoned it */
    void requireOther(PersonId approver) {
        if (approver.equals(hands.preparedBy)) {
            throw new ClaimRefused("own-work");
        }
    }
}
