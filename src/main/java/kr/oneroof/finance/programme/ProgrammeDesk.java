package kr.oneroof.finance.programme;

import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.finance.volume.VolumeLedger;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.PersonId;

@Service
@Transactional
class ProgrammeDesk implements ProgrammeWork {
    private final ProgrammeStore store;
    private final Programmes programmes;
    private final Reach reach;
    private final VolumeLedger ledger;
    private final ApplicationEventPublisher events;

    ProgrammeDesk(
            ProgrammeStore store,
            Programmes programmes,
            Reach reach,
            VolumeLedger ledger,
            ApplicationEventPublisher events) {
        this.store = store;
        this.programmes = programmes;
        this.reach = reach;
        this.ledger = ledger;
        this.events = events;
    }

    @Override
    public void draft(UUID key, Draft draft, PersonId by) {
        store.oneByOne();
        if (store.exists(key)) {
            return;
        }
        if (store.isTaken(draft.name(), key)) {
            throw new ProgrammeRefused("taken");
        }
        store.add(key, draft, by);
        tell("drafted", key);
    }

    @Override
    public void revise(UUID programme, long seen, Draft draft, PersonId by) {
        var found = held(programme);
        if (found.version() != seen) {
            throw new ChangedMeanwhile();
        }
        if (found.state() != Programme.State.DRAFT) {
            found.requireWayTo(Programme.State.DRAFT, "revise");
        }
        store.oneByOne();
        if (store.isTaken(draft.name(), programme)) {
            throw new ProgrammeRefused("taken");
        }
        store.change(programme, draft, by);
        tell("revised", programme);
    }

    @Override
    public void propose(UUID programme, PersonId by) {
        var found = held(programme);
        found.requireWayTo(Programme.State.PROPOSED, "propose");
        if (found.noticeNumber().isEmpty()) {
            throw new ProgrammeRefused("no-notice-number");
        }
        store.move(programme, Programme.State.PROPOSED, "");
        tell("proposed", programme);
    }

    @Override
    public void sendBack(UUID programme, String why, PersonId by) {
        held(programme).requireWayTo(Programme.State.DRAFT, "send-back");
        store.move(programme, Programme.State.DRAFT, why);
        tell("returned", programme);
    }

    @Override
    public void publish(UUID programme, boolean sure, PersonId by) {
        var found = held(programme);
        found.requireWayTo(Programme.State.PUBLISHED, "publish");
        if (store.drafterOf(programme).filter(by::equals).isPresent()) {
            throw new ProgrammeRefused("own-draft");
        }
        if (!sure && reach.of(programme).isAlarming()) {
            throw new ProgrammeRefused("shuts-out");
        }
        store.publish(programme, by);
        ledger.begin(programme, found.volume());
        tell("published", programme);
    }

    @Override
    public void close(UUID programme, String why, PersonId by) {
        held(programme).requireWayTo(Programme.State.CLOSED, "close");
        store.move(programme, Programme.State.CLOSED, why);
        tell("closed", programme);
    }

    private Programme held(UUID programme) {
        store.hold(programme);
        return programmes.require(programme);
    }

    private void tell(String deed, UUID programme) {
        events.publishEvent(new ProgrammeMoved(
                deed, programme, programmes.require(programme).label()));
    }
}
