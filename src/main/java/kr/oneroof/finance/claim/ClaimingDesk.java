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

@Service
@Transactional
class ClaimingDesk implements Claiming {
    private static final int BATCH = 1_000;

    private final ClaimStore store;
    private final LineRows rows;
    private final Comparing comparing;
    private final Reckoner reckoner;
    private final Afterwards afterwards;
    private final ApplicationEventPublisher events;

    ClaimingDesk(
            ClaimStore store,
            LineRows rows,
            Comparing comparing,
            Reckoner reckoner,
            Afterwards afterwards,
            ApplicationEventPublisher events) {
        this.store = store;
        this.rows = rows;
        this.comparing = comparing;
        this.reckoner = reckoner;
        this.afterwards = afterwards;
        this.events = events;
    }

    @Override
    public void holdFirst(UUID bank) {
        store.holdBank(bank);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Compared> compare(UUID bank, Quarter quarter, List<ClaimRow> claimed) {
        var all = new ArrayList<Compared>();
        var seen = new HashSet<String>();
        for (var from = 0; from < claimed.size(); from += BATCH) {
            all.addAll(comparing.compare(
                    bank, quarter, claimed.subList(from, Math.min(claimed.size(), from + BATCH)), seen));
        }
        return all;
    }

    @Override
    public UUID claim(UUID bank, Quarter quarter, List<ClaimRow> claimed, PersonId clerk) {
        if (!store.today().isAfter(quarter.lastDay())) {
            throw new ClaimRefused("early");
        }
        var before = store.hold(bank, quarter);
        before.ifPresent(claim -> {
            claim.requireClaimable();
            store.claimAgain(claim, clerk);
        });
        var id = before.map(Claim::id).orElseGet(() -> store.add(bank, quarter, clerk));
        var revision = before.map(claim -> claim.revision() + 1).orElse(1);
        var seen = new HashSet<String>();
        for (var from = 0; from < claimed.size(); from += BATCH) {
            rows.claimed(
                    id,
                    revision,
                    comparing.compare(
                            bank, quarter, claimed.subList(from, Math.min(claimed.size(), from + BATCH)), seen));
        }
        afterwards.sent(id);
        tell("sent", id, quarter + ", lines " + claimed.size());
        return id;
    }

    @Override
    public UUID open(UUID bank, Quarter quarter, PersonId officer) {
        if (!store.today().isAfter(Claim.claimDue(quarter))) {
            throw new ClaimRefused("not-late-yet");
        }
        if (store.hold(bank, quarter).isPresent()) {
            throw new ClaimRefused("claimed-already");
        }
        if (!comparing.isAwaited(bank, quarter) && !store.isKnown(bank)) {
            throw new ClaimRefused("nothing-to-settle");
        }
        var id = store.add(bank, quarter, officer);
        tell("opened", id, quarter.toString());
        return id;
    }

    @Override
    public void dispute(UUID id, String word, PersonId officer) {
        var claim = store.hold(id);
        claim.requireWayTo(ClaimState.DISPUTED, "dispute");
        store.dispute(id, word);
        afterwards.disputed(claim);
        tell("disputed", id, claim.quarter().toString());
    }

    @Override
    public void prepare(UUID id, PersonId officer) {
        var claim = store.hold(id);
        claim.requireWayTo(ClaimState.CONFIRMED, "prepare");
        var sum = reckoned(compareAgain(claim));
        store.prepared(id, sum, officer);
        afterwards.prepared(claim);
        tell("prepared", id, claim.quarter() + ", won " + sum.payable());
    }

    private Settlement reckoned(Claim claim) {
        store.forgetReckoning(claim.id());
        reckoner.reckon(claim);
        return new Settlement(rows.settledSum(claim.id()), store.carried(claim.bank()));
    }

    /** What became known since the bank sent its lines may make another verdict of them. */
    private Claim compareAgain(Claim claim) {
        var all = new ArrayList<Compared>();
        var seen = new HashSet<String>();
        var same = true;
        for (var before = rows.lines(claim, 0, BATCH);
                !before.isEmpty();
                before = rows.lines(claim, before.getLast().row().line(), BATCH)) {
            var now = comparing.compare(
                    claim.bank(),
                    claim.quarter(),
                    before.stream().map(Compared::row).toList(),
                    seen);
            same &= now.equals(before);
            all.addAll(now);
        }
        if (same) {
            return claim;
        }
        var revision = store.revise(claim);
        for (var from = 0; from < all.size(); from += BATCH) {
            rows.claimed(claim.id(), revision, all.subList(from, Math.min(all.size(), from + BATCH)));
        }
        return store.hold(claim.id());
    }

    @Override
    public void giveBack(UUID id, String word, PersonId approver) {
        var claim = store.hold(id);
        if (claim.state() != ClaimState.CONFIRMED) {
            claim.requireWayTo(ClaimState.APPROVED, "give-back");
        }
        store.giveBack(id, word);
        afterwards.returned(claim);
        tell("returned", id, claim.quarter().toString());
    }

    @Override
    public void approve(UUID id, PersonId approver) {
        book(id, approver, false, "");
    }

    @Override
    public void approveBeyondBudget(UUID id, String why, PersonId approver) {
        book(id, approver, true, why);
        tell("beyond-budget", id, "");
    }

    private void book(UUID id, PersonId approver, boolean beyondBudget, String why) {
        var claim = store.holdToBook(id);
        claim.requireWayTo(ClaimState.APPROVED, "approve");
        claim.requireOther(approver);
        if (!reckoned(claim).equals(claim.settlement())) {
            throw new ClaimRefused("carried-elsewhere");
        }
        if (!beyondBudget && !store.isWithinBudget(claim.settlement().payable())) {
            throw new ClaimRefused("beyond-budget");
        }
        if (beyondBudget) {
            store.note(id, why);
        }
        store.book(id, approver);
        afterwards.approved(id);
        tell("approved", id, claim.quarter() + ", won " + claim.settlement().payable());
    }

    @Override
    public void markPaid(UUID id, LocalDate day, PersonId officer) {
        var claim = store.hold(id);
        claim.requireWayTo(ClaimState.PAID, "mark-paid");
        if (day.isAfter(store.today())) {
            throw new ClaimRefused("future");
        }
        store.paid(id, day);
        tell("paid", id, claim.quarter() + ", " + day);
    }

    private void tell(String deed, UUID claim, String detail) {
        events.publishEvent(new ClaimMoved(deed, claim, detail));
    }
}
