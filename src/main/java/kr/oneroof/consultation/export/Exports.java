package kr.oneroof.consultation.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import kr.oneroof.consultation.desk.CaseFilter;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.form.Refused;

/** Taking lists out. An export belongs to whoever asked for it; to everybody else it is not on file. */
public interface Exports {
    /**
     * Asks for a list; it is written in the background.
     *
     * @throws TooFewCompanies when the records would tell the actor about single companies
     */
    void request(Wish wish, Actor actor);

    /** The newest fifty of the actor's own. */
    List<Export> own(Actor actor);

    /** @throws kr.oneroof.kernel.NotOnFile when the actor did not ask for it */
    Export require(UUID id, Actor actor);

    /** Stops it where it is; does nothing to what is finished. */
    void cancel(UUID id, Actor actor);

    /**
     * Keeps that it is taken, and a look at every company in it.
     *
     * @throws kr.oneroof.kernel.NotOnFile when it is not the actor's or not there any more
     */
    Export take(UUID id, Actor actor);

    void write(Export export, OutputStream into);

    /**
     * @param submission under which it is asked for once
     * @param records whether figures' records are meant, without companies and words
     */
    record Wish(
            UUID submission, CaseFilter filter, boolean records, ExportFormat format, String reason, Locale language) {}

    /** The list would tell about one or two companies. */
    final class TooFewCompanies extends Refused {
        private static final long serialVersionUID = 1;

        TooFewCompanies() {
            super("tooFewCompanies.export", "fewer than three companies");
        }
    }
}
