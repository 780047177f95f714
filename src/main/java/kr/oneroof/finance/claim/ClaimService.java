package kr.oneroof.finance.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.finance.Quarter;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/**
 * The steps of a claim. Each locks the bank's money and then the claim's row; what the state forbids is
 * {@link kr.oneroof.kernel.TransitionRefused}, what the rules forbid {@link ClaimRefused}.
 */
@Service
@Transactional
public class ClaimService {
    private final ClaimRepository repository;
    private final ClaimComparison comparison;
    private final SettlementCalculator calculator;
    private final ClaimQueries claims;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    ClaimService(
            ClaimRepository repository,
            ClaimComparison comparison,
            SettlementCalculator calculator,
            ClaimQueries claims,
            ApplicationEventPublisher events,
            SeoulClock clock) {
        this.repository = repository;
        this.comparison = comparison;
        this.calculator = calculator;
        this.claims = claims;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a claim in. Until it is calculated a bank may claim anew.
     *
     * @throws ClaimRefused before the quarter is over
     */
    public UUID claim(UUID bank, Quarter quarter, List<ClaimRow> claimed, PersonId clerk) {
        if (!clock.today().isAfter(quarter.lastDay())) {
            throw new ClaimRefused("early");
        }
        var before = repository.lock(bank, quarter);
        before.ifPresent(claim -> {
            claim.requireClaimable();
            repository.claimAgain(claim, clerk);
        });
        var id = before.map(Claim::id).orElseGet(() -> repository.add(bank, quarter, clerk));
        var revision = before.map(claim -> claim.revision() + 1).orElse(1);
        comparison.keep(id, revision, bank, quarter, claimed);
        tell("sent", id, quarter + ", lines " + claimed.size());
        return id;
    }

    /**
     * Begins a settlement of a bank that claimed nothing in time: what it was paid too much is settled all the same.
     *
     * @throws ClaimRefused before the time to claim is over, once it has claimed, and for a bank that kept no loan in
     *     that quarter and was paid nothing before
     */
    public UUID open(UUID bank, Quarter quarter, PersonId officer) {
        if (!clock.today().isAfter(Claim.claimDue(quarter))) {
            throw new ClaimRefused("not-late-yet");
        }
        if (repository.lock(bank, quarter).isPresent()) {
            throw new ClaimRefused("claimed-already");
        }
        if (!comparison.isAwaited(bank, quarter) && !claims.isKnown(bank)) {
            throw new ClaimRefused("nothing-to-settle");
        }
        var id = repository.add(bank, quarter, officer);
        tell("opened", id, quarter.toString());
        return id;
    }

    public void dispute(UUID id, String word, PersonId officer) {
        var claim = repository.lock(id);
        claim.requireWayTo(ClaimState.DISPUTED, "dispute");
        repository.dispute(id, word);
        tell("disputed", id, claim.quarter().toString());
    }

    /** Calculates what is to be paid, from what is known now. */
    public void prepare(UUID id, PersonId officer) {
        var claim = repository.lock(id);
        claim.requireWayTo(ClaimState.CONFIRMED, "prepare");
        var sum = calculator.settle(comparison.again(claim));
        repository.prepared(id, sum, officer);
        tell("prepared", id, claim.quarter() + ", won " + sum.payable());
    }

    /** Sends it back to be calculated again. */
    public void giveBack(UUID id, String word, PersonId approver) {
        var claim = repository.lock(id);
        if (claim.state() != ClaimState.CONFIRMED) {
            claim.requireWayTo(ClaimState.APPROVED, "give-back");
        }
        repository.giveBack(id, word);
        tell("returned", id, claim.quarter().toString());
    }

    /**
     * Books the payment, once.
     *
     * @throws ClaimRefused for whoever calculated it, and beyond the year's budget
     */
    public void approve(UUID id, PersonId approver) {
        book(id, approver, false, "");
    }

    /** The same where the year's budget is not enough: somebody has to say so, and why. */
    public void approveBeyondBudget(UUID id, String why, PersonId approver) {
        book(id, approver, true, why);
        tell("beyond-budget", id, "");
    }

    private void book(UUID id, PersonId approver, boolean beyondBudget, String why) {
        var claim = repository.lockToBook(id);
        claim.requireWayTo(ClaimState.APPROVED, "approve");
        claim.requireOther(approver);
        if (!calculator.settle(claim).equals(claim.settlement())) {
            throw new ClaimRefused("carried-elsewhere");
        }
        if (!beyondBudget && !repository.isWithinBudget(claim.settlement().payable())) {
            throw new ClaimRefused("beyond-budget");
        }
        if (beyondBudget) {
            repository.note(id, why);
        }
        repository.book(id, approver);
        tell("approved", id, claim.quarter() + ", won " + claim.settlement().payable());
    }

    /** Records that the money was paid. @throws ClaimRefused for a day to come */
    public void markPaid(UUID id, LocalDate day, PersonId officer) {
        var claim = repository.lock(id);
        claim.requireWayTo(ClaimState.PAID, "mark-paid");
        if (day.isAfter(clock.today())) {
            throw new ClaimRefused("future");
        }
        repository.paid(id, day);
        tell("paid", id, claim.quarter() + ", " + day);
    }

    private void tell(String deed, UUID claim, String detail) {
        events.publishEvent(new ClaimEvent(deed, claim, detail));
    }
}
