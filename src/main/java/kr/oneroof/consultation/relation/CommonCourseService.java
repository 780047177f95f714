package kr.oneroof.consultation.relation;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.relation.CommonDifficulty.Matter;
import kr.oneroof.consultation.relation.CommonDifficulty.State;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.notice.NoticeService;
import kr.oneroof.requestfile.HistoryNote;
import kr.oneroof.requestfile.HistoryNote.Audience;
import kr.oneroof.requestfile.RequestFileService;

/** What becomes of a common difficulty: its words are edited, and it is closed with its outcome. */
@Service
@Transactional
public class CommonCourseService {
    private final CommonDifficultyService difficulties;
    private final RequestFileService files;
    private final NoticeService notices;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    CommonCourseService(
            CommonDifficultyService difficulties,
            RequestFileService files,
            NoticeService notices,
            JdbcClient database,
            ApplicationEventPublisher events,
            SeoulClock clock) {
        this.difficulties = difficulties;
        this.files = files;
        this.notices = notices;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param seen version that was on the screen
     * @throws ChangedMeanwhile when somebody else came first; not for the same words again
     * @throws TransitionRefused when it is closed
     */
    public void edit(UUID id, long seen, Matter matter) {
        var before = locked(id);
        requireOpen(before, "edit");
        if (before.matter().equals(matter)) {
            return;
        }
        if (before.version() != seen) {
            throw new ChangedMeanwhile();
        }
        database.sql(
                        "update common_difficulty set title = ?, body = ?, category = ?, version = version + 1 where id = ?")
                .params(matter.title(), matter.body(), matter.category().name(), id)
                .update();
        events.publishEvent(new RelationEvent.Common(id, "edited", ""));
    }

    /**
     * Closes it; the applicants of all its cases that the actor may read are told the outcome in their case's history.
     * The same outcome again is a double click.
     *
     * @throws TransitionRefused when it is closed already
     */
    public void close(UUID id, String outcome, PersonId by) {
        var before = locked(id);
        if (before.outcome().equals(outcome)) {
            return;
        }
        requireOpen(before, "close");
        database.sql(
                        "update common_difficulty set closed_at = ?, closed_by = ?, outcome = ?, version = version + 1 where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), by.value(), outcome, id)
                .update();
        var cases = difficulties.readable(id);
        cases.forEach(number -> tell(number, outcome));
        events.publishEvent(new RelationEvent.Common(id, "closed", "cases " + cases.size()));
    }

    private void tell(RequestNumber number, String outcome) {
        files.write(number, new HistoryNote("relation.history.common-closed", List.of(outcome), Audience.APPLICANT));
        Optional.ofNullable(files.require(number).applicant())
                .ifPresent(person -> notices.send(
                        person, "relation.notice.common-closed", "/consultations/" + number, number.value()));
    }

    /** So that no case joins meanwhile, and the second click sees what the first has done. */
    private CommonDifficulty locked(UUID id) {
        database.sql("select id from common_difficulty where id = ? for update")
                .param(id)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotOnFile::new);
        return difficulties.require(id);
    }

    private static void requireOpen(CommonDifficulty found, String verb) {
        if (found.isClosed()) {
            throw new TransitionRefused(State.CLOSED, verb);
        }
    }
}
