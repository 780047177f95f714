package kr.oneroof.consultation.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.consultation.workbench.CaseFilter;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.JobScheduler;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.form.Refused;

/** Exports lists to files. An export belongs to whoever asked for it; for everybody else it is not on file. */
@Service
@Transactional
public class ExportService {
    private static final String WHAT = "audit.look.export";

    private final ExportAccess access;
    private final ExportRepository repository;
    private final ExportPieceRepository pieces;
    private final Looks looks;
    private final JobScheduler background;
    private final OneTimeTask<Void> task;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    ExportService(
            ExportAccess access,
            ExportRepository repository,
            ExportPieceRepository pieces,
            Looks looks,
            JobScheduler background,
            OneTimeTask<Void> consultationExport,
            ApplicationEventPublisher events,
            SeoulClock clock) {
        this.access = access;
        this.repository = repository;
        this.pieces = pieces;
        this.looks = looks;
        this.background = background;
        task = consultationExport;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks for a list; it is written in the background. The second click of the same person asks for nothing more;
     * somebody else's key is {@link NotOnFile}.
     *
     * @throws TooFewCompanies when the records would tell the actor about single companies
     */
    public void request(Wish wish, Actor actor) {
        var reader = access.reader(actor, wish.records());
        var filter = access.filter(wish.filter(), reader, actor);
        if (repository.place(wish, filter, reader, actor.id())) {
            events.publishEvent(new ExportEvent(wish.submission(), "requested", wish.format() + " " + reader));
            background.soon(task, wish.submission().toString());
        } else {
            require(wish.submission(), actor);
        }
    }

    /** The newest fifty of the actor's own. */
    @Transactional(readOnly = true)
    public List<Export> own(Actor actor) {
        return repository.of(actor.id());
    }

    /** @throws kr.oneroof.kernel.NotOnFile when the actor did not ask for it */
    @Transactional(readOnly = true)
    public Export require(UUID id, Actor actor) {
        return repository
                .find(id)
                .filter(export -> export.requester().equals(actor.id()))
                .orElseThrow(NotOnFile::new);
    }

    /** Stops it where it is; does nothing to what is finished. */
    public void cancel(UUID id, Actor actor) {
        repository.cancel(require(id, actor).id());
    }

    /**
     * Records that it is downloaded, and a look at every company in it.
     *
     * @throws kr.oneroof.kernel.NotOnFile when it is not the actor's or not there any more
     */
    public Export take(UUID id, Actor actor) {
        var export = require(id, actor);
        if (!export.isReady(clock.instant())) {
            throw new NotOnFile();
        }
        var subject = "export:" + id;
        looks.keep(new Look(null, subject, WHAT, export.reason()));
        looks.keepOfEach(repository.companies(id), subject, WHAT, export.reason());
        events.publishEvent(new ExportEvent(id, "downloaded", export.format() + " " + export.lines()));
        return export;
    }

    @Transactional(readOnly = true)
    public void write(Export export, OutputStream into) {
        pieces.copy(export.id(), export.attempt(), into);
    }

    /**
     * @param submission under which it is asked for once
     * @param records whether figures' records are meant, without companies and words
     */
    public record Wish(
            UUID submission, CaseFilter filter, boolean records, ExportFormat format, String reason, Locale language) {}

    /** The list would tell about one or two companies. */
    public static final class TooFewCompanies extends Refused {
        private static final long serialVersionUID = 1;

        TooFewCompanies() {
            super("tooFewCompanies.export", "fewer than three companies");
        }
    }
}
