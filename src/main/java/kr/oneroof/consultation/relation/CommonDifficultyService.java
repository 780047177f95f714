package kr.oneroof.consultation.relation;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.CaseAccess;
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

/** Opens common difficulties, lets cases join and leave them, edits their words and closes them with an outcome. */
@Service
@Transactional
public class CommonDifficultyService {
    private final CommonDifficultyQueries queries;
    private final CaseAccess access;
    private final RequestFileService files;
    private final NoticeService notices;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    CommonDifficultyService(
            CommonDifficultyQueries queries,
            CaseAccess access,
            RequestFileService files,
            NoticeService notices,
            JdbcClient database,
            ApplicationEventPublisher events,
            SeoulClock clock) {
        this.queries = queries;
        this.access = access;
        this.files = files;
        this.notices = notices;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** The same key again opens nothing new. */
    public void open(UUID key, Matter matter, PersonId owner) {
        var added = database.sql("""
                        insert into common_difficulty (id, title, body, category, owner_id, opened_at)
                        values (?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                .params(key, matter.title(), matter.body(), matter.category().name(), owner.value(), now())
                .update();
        if (added == 1) {
            events.publishEvent(new RelationEvent.Common(key, "opened", ""));
        }
    }

    /**
     * @return false when the case is unknown to whoever acts now, or belongs to a common difficulty already
     * @throws TransitionRefused when it is closed
     */
    public boolean join(UUID id, RequestNumber number, PersonId by) {
        requireOpen(locked(id), "join");
        if (!access.isReadable(number)) {
            return false;
        }
        var joined = database.sql("""
                        insert into common_difficulty_member (id, difficulty_id, number, joined_at, joined_by)
                        select ?, ?, number, ?, ? from consultation_case where number = ?
                        on conflict (number) where left_at is null do nothing""")
                .params(UUID.randomUUID(), id, now(), by.value(), number.value())
                .update();
        if (joined == 1) {
            events.publishEvent(new RelationEvent.Common(id, "joined", number.value()));
        }
        return joined == 1;
    }

    /** @throws NotOnFile when the case does not belong to it (any more) */
    public void leave(UUID id, RequestNumber number, PersonId by) {
        requireOpen(locked(id), "leave");
        access.require(number);
        var left =
                database.sql("""
                        update common_difficulty_member set left_at = ?, left_by = ?
                        where difficulty_id = ? and number = ? and left_at is null""").params(now(), by.value(), id, number.value()).update();
        if (left == 0) {
            throw new NotOnFile();
        }
        events.publishEvent(new RelationEvent.Common(id, "left", number.value()));
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
                .params(now(), by.value(), outcome, id)
                .update();
        var cases = queries.readable(id);
        cases.forEach(number -> tell(number, outcome));
        events.publishEvent(new RelationEvent.Common(id, "closed", "cases " + cases.size()));
    }

    private void tell(RequestNumber number, String outcome) {
        files.write(number, new HistoryNote("relation.history.common-closed", List.of(outcome), Audience.APPLICANT));
        Optional.ofNullable(files.require(number).applicant())
                .ifPresent(person -> notices.send(
                        person, "relation.notice.common-closed", "/consultations/" + number, number.value()));
    }

    /**
     * Locks it until the transaction ends: nothing joins what is closed, and a second click sees what the first did.
     */
    private CommonDifficulty locked(UUID id) {
        database.sql("select id from common_difficulty where id = ? for update")
                .param(id)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotOnFile::new);
        return queries.require(id);
    }

    private static void requireOpen(CommonDifficulty found, String verb) {
        if (found.isClosed()) {
            throw new TransitionRefused(State.CLOSED, verb);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
