package kr.oneroof.consultation.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.consultation.workbench.CaseFilter;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.form.Refused;

/** Taking lists out. An export belongs to whoever asked for it; to everybody else it is not on file. */
@Service
@Transactional
public class ExportService {
    private static final String WHAT = "audit.look.export";

    private final JdbcClient database;
    private final ExportAccess access;
    private final ExportRepository repository;
    private final ExportPieceRepository pieces;
    private final Looks looks;
    private final ExportRequestService requests;

    ExportService(
            JdbcClient database,
            ExportAccess access,
            ExportRepository repository,
            ExportPieceRepository pieces,
            Looks looks,
            ExportRequestService requests) {
        this.database = database;
        this.access = access;
        this.repository = repository;
        this.pieces = pieces;
        this.looks = looks;
        this.requests = requests;
    }

    /**
     * Asks for a list; it is written in the background.
     *
     * @throws TooFewCompanies when the records would tell the actor about single companies
     */
    public void request(Wish wish, Actor actor) {
        var reader = access.reader(actor, wish.records());
        requests.place(wish, access.filter(wish.filter(), reader, actor), reader, actor.id());
    }

    /** The newest fifty of the actor's own. */
    @Transactional(readOnly = true)
    public List<Export> own(Actor actor) {
        return database.sql(
                        "select * from consultation_export where requester_id = ? order by requested_at desc limit 50")
                .param(actor.id().value())
                .query(ExportRepository::export)
                .list();
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
     * Keeps that it is taken, and a look at every company in it.
     *
     * @throws kr.oneroof.kernel.NotOnFile when it is not the actor's or not there any more
     */
    public Export take(UUID id, Actor actor) {
        var export = require(id, actor);
        if (!requests.isReady(export)) {
            throw new NotOnFile();
        }
        var subject = "export:" + id;
        var companies = database.sql("select unnest(companies) from consultation_export where id = ?")
                .param(id)
                .query(UUID.class)
                .list();
        looks.keep(new Look(null, subject, WHAT, export.reason()));
        looks.keepOfEach(companies, subject, WHAT, export.reason());
        requests.taken(export);
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
