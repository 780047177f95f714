package kr.oneroof.finance.programme;

import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.finance.volume.VolumeLedgerService;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.PersonId;

/**
 * The making of a programme. What the state forbids is {@link kr.oneroof.kernel.TransitionRefused}, a save over
 * somebody else's is {@link kr.oneroof.kernel.ChangedMeanwhile}.
 */
@Service
@Transactional
public class ProgrammeService {
    private final ProgrammeRepository repository;
    private final ProgrammeQueries programmes;
    private final ReachSource reach;
    private final VolumeLedgerService ledger;
    private final ApplicationEventPublisher events;

    ProgrammeService(
            ProgrammeRepository repository,
            ProgrammeQueries programmes,
            ReachSource reach,
            VolumeLedgerService ledger,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.programmes = programmes;
        this.reach = reach;
        this.ledger = ledger;
        this.events = events;
    }

    /**
     * @param key key of the form; the same key twice is one draft. @throws ProgrammeRefused when that round is there
     *     already
     */
    public void draft(UUID key, ProgrammeDraft draft, PersonId by) {
        repository.oneByOne();
        if (repository.exists(key)) {
            return;
        }
        if (repository.isTaken(draft.name(), key)) {
            throw new ProgrammeRefused("taken");
        }
        repository.add(key, draft, by);
        tell("drafted", key);
    }

    /** Only while it is a draft. @param seen the version that was shown */
    public void revise(UUID programme, long seen, ProgrammeDraft draft, PersonId by) {
        var found = held(programme);
        if (found.version() != seen) {
            throw new ChangedMeanwhile();
        }
        if (found.state() != Programme.State.DRAFT) {
            found.requireWayTo(Programme.State.DRAFT, "revise");
        }
        repository.oneByOne();
        if (repository.isTaken(draft.name(), programme)) {
            throw new ProgrammeRefused("taken");
        }
        repository.change(programme, draft, by);
        tell("revised", programme);
    }

    /** The draft is ready for a second person. @throws ProgrammeRefused without the number of its notice */
    public void propose(UUID programme, PersonId by) {
        var found = held(programme);
        found.requireWayTo(Programme.State.PROPOSED, "propose");
        if (found.noticeNumber().isEmpty()) {
            throw new ProgrammeRefused("no-notice-number");
        }
        repository.move(programme, Programme.State.PROPOSED, "");
        tell("proposed", programme);
    }

    public void sendBack(UUID programme, String why, PersonId by) {
        held(programme).requireWayTo(Programme.State.DRAFT, "send-back");
        repository.move(programme, Programme.State.DRAFT, why);
        tell("returned", programme);
    }

    /**
     * Opens the programme to the public and begins its book.
     *
     * @param sure that few companies pass its rules is known
     * @throws ProgrammeRefused for whoever drafted it, and when nearly everybody is shut out and nobody said "sure"
     */
    public void publish(UUID programme, boolean sure, PersonId by) {
        var found = held(programme);
        found.requireWayTo(Programme.State.PUBLISHED, "publish");
        if (repository.drafterOf(programme).filter(by::equals).isPresent()) {
            throw new ProgrammeRefused("own-draft");
        }
        if (!sure && reach.of(programme).isAlarming()) {
            throw new ProgrammeRefused("shuts-out");
        }
        repository.publish(programme, by);
        ledger.begin(programme, found.volume());
        tell("published", programme);
    }

    /** No more applications, from now on. */
    public void close(UUID programme, String why, PersonId by) {
        held(programme).requireWayTo(Programme.State.CLOSED, "close");
        repository.move(programme, Programme.State.CLOSED, why);
        tell("closed", programme);
    }

    private Programme held(UUID programme) {
        repository.hold(programme);
        return programmes.require(programme);
    }

    private void tell(String deed, UUID programme) {
        events.publishEvent(new ProgrammeEvent(
                deed, programme, programmes.require(programme).label()));
    }
}
