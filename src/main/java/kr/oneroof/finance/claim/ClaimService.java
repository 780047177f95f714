package kr.oneroof.finance.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.finance.Quarter;
import kr.oneroof.kernel.PersonId;

/**
 * The verbs of claims. Each holds the bank's money and then the claim's row; what the state forbids is
 * {@link kr.oneroof.kernel.TransitionRefused}, what the rules forbid {@link ClaimRefused}.
 */
@Service
@Transactional
public class ClaimService {
    private static final int BATCH = 1_000;

    private final ClaimRepository repository;
    private final ClaimLineRepository lineRepository;
    private final ClaimComparison comparison;
    private final SettlementCalculator calculator;
    private final ClaimNotifications notifications;
    private final ApplicationEventPublisher events;

    ClaimService(
            ClaimRepository repository,
            ClaimLineRepository lineRepository,
            ClaimComparison comparison,
            SettlementCalculator calculator,
            ClaimNotifications notifications,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.lineRepository = lineRepository;
        this.comparison = comparison;
        this.calculator = calculator;
        this.notifications = notifications;
        this.events = events;
    }

    /** Holds the bank's money for whoever locks something of his own before he claims. */
    public void holdFirst(UUID bank) {
        repository.holdBank(bank);
    }

    /** Sets the lines beside our own figures, without keeping anything. */
    @Transactional(readOnly = true)
    public List<ComparedClaimLine> compare(UUID bank, Quarter quarter, List<ClaimRow> claimed) {
        var all = new ArrayList<ComparedClaimLine>();
        var seen = new HashSet<String>();
        for (var from = 0; from < claimed.size(); from += BATCH) {
            all.addAll(comparison.compare(
                    bank, quarter, claimed.subList(from, Math.min(claimed.size(), from + BATCH)), seen));
        }
        return all;
    }

    /**
     * Claims; while nothing is approved a bank may claim anew.
     *
     * @throws ClaimRefused before the quarter is over
     */
    public UUID claim(UUID bank, Quarter quarter, List<ClaimRow> claimed, PersonId clerk) {
        if (!repository.today().isAfter(quarter.lastDay())) {
            throw new ClaimRefused("early");
        }
        var before = repository.hold(bank, quarter);
        before.ifPresent(claim -> {
            claim.requireClaimable();
            repository.claimAgain(claim, clerk);
        });
        var id = before.map(Claim::id).orElseGet(() -> repository.add(bank, quarter, clerk));
        var revision = before.map(claim -> claim.revision() + 1).orElse(1);
        var seen = new HashSet<String>();
        for (var from = 0; from < claimed.size(); from += BATCH) {
            lineRepository.claimed(
                    id,
                    revision,
                    comparison.compare(
                            bank, quarter, claimed.subList(from, Math.min(claimed.size(), from + BATCH)), seen));
        }
        notifications.sent(id);
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
        if (!repository.today().isAfter(Claim.claimDue(quarter))) {
            throw new ClaimRefused("not-late-yet");
        }
        if (repository.hold(bank, quarter).isPresent()) {
            throw new ClaimRefused("claimed-already");
        }
        if (!comparison.isAwaited(bank, quarter) && !repository.isKnown(bank)) {
            throw new ClaimRefused("nothing-to-settle");
        }
        var id = repository.add(bank, quarter, officer);
        tell("opened", id, quarter.toString());
        return id;
    }

    public void dispute(UUID id, String word, PersonId officer) {
        var claim = repository.hold(id);
        claim.requireWayTo(ClaimState.DISPUTED, "dispute");
        repository.dispute(id, word);
        notifications.disputed(claim);
        tell("disputed", id, claim.quarter().toString());
    }

    /** Reckons what is to be paid, from what is known now. */
    public void prepare(UUID id, PersonId officer) {
        var claim = repository.hold(id);
        claim.requireWayTo(ClaimState.CONFIRMED, "prepare");
        var sum = reckoned(compareAgain(claim));
        repository.prepared(id, sum, officer);
        notifications.prepared(claim);
        tell("prepared", id, claim.quarter() + ", won " + sum.payable());
    }

    private Settlement reckoned(Claim claim) {
        repository.forgetReckoning(claim.id());
        calculator.reckon(claim);
        return new Settlement(lineRepository.settledSum(claim.id()), repository.carried(claim.bank()));
    }

    /** What became known since the bank sent its lines may make another verdict of them. */
    private Claim compareAgain(Claim claim) {
        var all = new ArrayList<ComparedClaimLine>();
        var seen = new HashSet<String>();
        var same = true;
        for (var before = lineRepository.lines(claim, 0, BATCH);
                !before.isEmpty();
                before = lineRepository.lines(claim, before.getLast().row().line(), BATCH)) {
            var now = comparison.compare(
                    claim.bank(),
                    claim.quarter(),
                    before.stream().map(ComparedClaimLine::row).toList(),
                    seen);
            same &= now.equals(before);
            all.addAll(now);
        }
        if (same) {
            return claim;
        }
        var revision = repository.revise(claim);
        for (var from = 0; from < all.size(); from += BATCH) {
            lineRepository.claimed(claim.id(), revision, all.subList(from, Math.min(all.size(), from + BATCH)));
        }
        return repository.hold(claim.id());
    }

    /** Gives it back to be reckoned again. */
    public void giveBack(UUID id, String word, PersonId approver) {
        var claim = repository.hold(id);
        if (claim.state() != ClaimState.CONFIRMED) {
            claim.requireWayTo(ClaimState.APPROVED, "give-back");
        }
        repository.giveBack(id, word);
        notifications.returned(claim);
        tell("returned", id, claim.quarter().toString());
    }

    /**
     * Books the payment, once.
     *
     * @throws ClaimRefused for whoever reckoned it, and beyond the year's budget
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
        var claim = repository.holdToBook(id);
        claim.requireWayTo(ClaimState.APPROVED, "approve");
        claim.requireOther(approver);
        if (!reckoned(claim).equals(claim.settlement())) {
            throw new ClaimRefused("carried-elsewhere");
        }
        if (!beyondBudget && !repository.isWithinBudget(claim.settlement().payable())) {
            throw new ClaimRefused("beyond-budget");
        }
        if (beyondBudget) {
            repository.note(id, why);
        }
        repository.book(id, approver);
        notifications.approved(id);
        tell("approved", id, claim.quarter() + ", won " + claim.settlement().payable());
    }

    /** The money went. @throws ClaimRefused for a day to come */
    public void markPaid(UUID id, LocalDate day, PersonId officer) {
        var claim = repository.hold(id);
        claim.requireWayTo(ClaimState.PAID, "mark-paid");
        if (day.isAfter(repository.today())) {
            throw new ClaimRefused("future");
        }
        repository.paid(id, day);
        tell("paid", id, claim.quarter() + ", " + day);
    }

    private void tell(String deed, UUID claim, String detail) {
        events.publishEvent(new ClaimEvent(deed, claim, detail));
    }
}
