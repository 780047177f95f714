package kr.oneroof.consultation;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.identity.CurrentActor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** What only grows beside a case: answers, demands, transfers, surveys; and what goes once it is filed: the draft. */
@Component
class CaseTextRepository {
    private final JdbcClient database;
    private final CurrentActor actors;
    private final SeoulClock clock;

    CaseTextRepository(JdbcClient database, CurrentActor actors, SeoulClock clock) {
        this.database = database;
        this.actors = actors;
        this.clock = clock;
    }

    void keepAnswer(RequestNumber number, PersonId by, String text) {
        database.sql("insert into consultation_answer (number, author_id, at, body) values (?, ?, ?, ?)")
                .params(number.value(), by.value(), clock.instant().atOffset(ZoneOffset.UTC), text)
                .update();
    }

    void keep(RequestNumber number, Survey survey) {
        database.sql("""
                        insert into consultation_survey (number, at, overall, speed, expertise, kindness, solved, remark)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        number.value(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        survey.overall(),
                        survey.speed(),
                        survey.expertise(),
                        survey.kindness(),
                        survey.solved().name(),
                        survey.remark())
                .update();
    }

    /** How to be consulted is asked for at filing and never changes what the case may do. */
    void keep(RequestNumber number, ConsultationWish wish) {
        database.sql("update consultation_case set wished_mode = ?, wished_days = ? where number = ?")
                .params(
                        wish.mode().name(),
                        wish.days().stream().map(Date::valueOf).toArray(Date[]::new),
                        number.value())
                .update();
    }

    void keepDemand(RequestNumber number, Demand demand, String question) {
        database.sql("""
                        insert into consultation_demand (number, kind, question, until, asked_at, asked_by)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(number.value(), demand.kind().name(), question, demand.until(), now())
                .param(actor())
                .update();
    }

    boolean isExtended(RequestNumber number, UUID submission) {
        return database.sql("""
                        select exists (select from consultation_demand_extension e
                        join consultation_demand d on d.id = e.demand_id where e.submission = ? and d.number = ?)""")
                .params(submission, number.value())
                .query(Boolean.class)
                .single();
    }

    /** @throws NotOnFile when somebody else used the key */
    void keepExtension(RequestNumber number, int nth, LocalDate from, SupplementExtension wanted) {
        var kept = database.sql("""
                        insert into consultation_demand_extension
                            (submission, demand_id, nth, from_day, until, reason, asked_at, asked_by)
                        values (?, (select max(id) from consultation_demand where number = ?), ?, ?, ?, ?, ?, ?)
                        on conflict (submission) do nothing""")
                .params(
                        wanted.submission(),
                        number.value(),
                        nth,
                        from,
                        wanted.until(),
                        wanted.reason(),
                        now(),
                        wanted.by().value())
                .update();
        if (kept == 0) {
            throw new NotOnFile();
        }
    }

    void keepTransfer(RequestNumber number, Transfer transfer, Instant transferBy) {
        var handing = transfer.handing();
        database.sql("""
                        insert into consultation_transfer (number, at, agency, reason, purpose, items,
                            retention, consent, law, transfer_by, late_reason, sent_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        number.value(),
                        now(),
                        transfer.agency(),
                        transfer.reason(),
                        handing.purpose(),
                        handing.items(),
                        handing.retention(),
                        handing.consent(),
                        handing.law(),
                        transferBy.atOffset(ZoneOffset.UTC),
                        transfer.lateReason())
                .param(actor())
                .update();
    }

    void keepMonitoring(RequestNumber number, PersonId by, String plan) {
        database.sql("insert into consultation_monitoring (number, since, plan, begun_by) values (?, ?, ?, ?)")
                .params(number.value(), clock.today(), plan, by.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private @Nullable UUID actor() {
        return actors.now().map(actor -> actor.id().value()).orElse(null);
    }

    void forgetDraft(UUID draft, PersonId author) {
        database.sql("delete from consultation_draft where id = ? and person_id = ?")
                .params(draft, author.value())
                .update();
    }
}
