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
    private final ApplicationEventPublisher house;

    ClaimingDesk(ClaimStore store, LineRows rows, Comparing comparing, Reckoner reckoner, Afterwards afterwards,
            ApplicationEventPublisher house) {
        this.store = store;
        this.rows = rows;
        this.comparing = comparing;
        this.reckoner = reckoner;
        this.afterwards = afterwards;
        this.house = house;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Compared> compare(UUID bank, Quarter quarter, List<ClaimRow> claimed) {
        var all = new ArrayList<Compared>();
        var seen = new HashSet<String>();
        for (var from = 0; from < claimed.size(); from += BATCH) {
            all.addAll(comparing.compare(bank, quarter, claimed.subList(from, Math.min(claimed.size(), from + BATCH)), seen));
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
            rows.claimed(id, revision, comparing.compare(bank, quarter, claimed.subList(from, Math.min(claimed.size(), from + BATCH)), seen));
        }
        afterwards.sent(id);
        tell("sent", id, quarter + ", lines " + claimed.size());
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
        store.forgetReckoning(id);
        reckoner.reckon(claim);
        var sum = new Settlement(rows.settledSum(id), store.carried(claim.bank()));
        store.prepared(id, sum, officer);
        afterwards.prepared(claim);
        tell("prepared", id, claim.quarter() + ", won " + sum.payable());
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
        var claim = store.hold(id);
        claim.requireWayTo(ClaimState.APPROVED, "approve");
        claim.requireOther(approver);
        if (store.carried(claim.bank()) != claim.settlement().carriedIn() || rows.isOvertaken(id)) {
            throw new ClaimRefused("carried-elsewhere");
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
        house.publishEvent(new ClaimMoved(deed, claim, detail));
    }
}
