package kr.oneroof.consultation.export;

import java.time.ZoneOffset;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;

import kr.oneroof.consultation.export.ExportService.Wish;
import kr.oneroof.consultation.workbench.CaseFilter;
import kr.oneroof.consultation.workbench.CaseListQueries.Reader;
import kr.oneroof.kernel.JobScheduler;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** Places orders with the house's errands, and tells what became of the files. */
@Component
class ExportRequestService {
    private final JdbcClient database;
    private final JobScheduler scheduler;
    private final OneTimeTask<Void> task;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    ExportRequestService(
            JdbcClient database,
            JobScheduler scheduler,
            OneTimeTask<Void> consultationExport,
            ApplicationEventPublisher events,
            SeoulClock clock) {
        this.database = database;
        this.scheduler = scheduler;
        task = consultationExport;
        this.events = events;
        this.clock = clock;
    }

    /** The second click of the same person orders nothing; somebody else's key is not on file. */
    void place(Wish wish, CaseFilter filter, Reader reader, PersonId requester) {
        var placed = database.sql("""
                        insert into consultation_export
                            (id, requester_id, reason, format, reader, filter, language, status, requested_at)
                        values (?, ?, ?, ?, ?, ?, ?, 'WAITING', ?) on conflict (id) do nothing""")
                .params(
                        wish.submission(),
                        requester.value(),
                        wish.reason(),
                        wish.format().name(),
                        reader.name(),
                        filter.query(),
                        wish.language().getLanguage(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (placed == 1) {
            events.publishEvent(new ExportEvent(wish.submission(), "requested", wish.format() + " " + reader));
            scheduler.soon(task, wish.submission().toString());
        } else if (database.sql("select 1 from consultation_export where id = ? and requester_id = ?")
                .params(wish.submission(), requester.value())
                .query(Integer.class)
                .optional()
                .isEmpty()) {
            throw new NotOnFile();
        }
    }

    boolean isReady(Export export) {
        return export.isReady(clock.instant());
    }

    void taken(Export export) {
        events.publishEvent(new ExportEvent(export.id(), "downloaded", export.format() + " " + export.lines()));
    }
}
