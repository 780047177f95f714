package kr.oneroof.callcenter;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.identity.CurrentActor;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Tickets. Each verb locks the row of its ticket, so that two verbs on one ticket run one after the other. */
@Repository
class CallTicketRepository {
    private final JdbcClient database;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;

    CallTicketRepository(JdbcClient database, CurrentActor actors, ApplicationEventPublisher events) {
        this.database = database;
        this.actors = actors;
        this.events = events;
    }

    /** @throws NotOnFile when there is none */
    CallTicket lock(RequestNumber number) {
        return find(number).orElseThrow(NotOnFile::new);
    }

    Optional<CallTicket> find(RequestNumber number) {
        return database.sql("select * from call_ticket where number = ? for update")
                .param(number.value())
                .query(CallTicketMapper::ticket)
                .optional()
                .map(CallTicket::new);
    }

    /** For pages: takes no lock. */
    Optional<CallTicketRow> read(RequestNumber number) {
        return database.sql("select * from call_ticket where number = ?")
                .param(number.value())
                .query(CallTicketMapper::ticket)
                .optional();
    }

    /** Whether this agent wrote the call down first, whoever has it now. */
    boolean isTakenBy(String reference, PersonId agent) {
        return database.sql("select exists (select from call_ticket where reference = ? and taken_by = ?)")
                .params(reference, agent.value())
                .query(Boolean.class)
                .single();
    }

    Optional<CallTicketRow> ofReference(String reference) {
        return database.sql("select * from call_ticket where reference = ?")
                .param(reference)
                .query(CallTicketMapper::ticket)
                .optional();
    }

    /** @return false when somebody writes the same call down at this very moment */
    boolean add(CallTicket ticket, @Nullable PersonId takenBy, LocalDateTime now) {
        var row = ticket.now();
        var added = bind("""
                insert into call_ticket (number, reference, direction, caller_phone, caller_name, company_id, caller_id,
                    consented, topic, level, note, result, state, owner_id, taken_by, received_at, wait_seconds, talk_seconds,
                    first_contact, closed_at, filed_as, agency, told, referred_by, referred_at, version)
                values (:number, :reference, :direction, :phone, :name, :company, :person, :consented, :topic, :level, :note,
                    :result, :state, :owner, :takenBy, :received, :waited, :talked, :first, :closed, :filed, :agency, :told,
                    :referredBy, :referredAt, 0)
                on conflict (reference) do nothing""", row)
                .param("reference", row.reference())
                .param("direction", row.direction().name())
                .param("phone", row.caller().phone())
                .param("name", row.caller().name())
                .param("consented", row.caller().consented())
                .param("topic", row.matter().topic())
                .param("note", row.matter().note())
                .param("received", moment(row.received()))
                .param("takenBy", takenBy == null ? null : takenBy.value())
                .param("waited", row.seconds().waited())
                .param("talked", row.seconds().talked())
                .update();
        if (added == 1) {
            tell(ticket, now);
        }
        return added == 1;
    }

    void save(CallTicket ticket, LocalDateTime now) {
        var row = ticket.now();
        var changed = bind("""
                update call_ticket set company_id = :company, caller_id = :person, level = :level, result = :result,
                    state = :state, owner_id = :owner, first_contact = :first, closed_at = :closed, filed_as = :filed,
                    agency = :agency, told = :told, referred_by = :referredBy, referred_at = :referredAt,
                    version = version + 1
                where number = :number and version = :version""", row).param("version", row.version()).update();
        if (changed == 0) {
            throw new ChangedMeanwhile();
        }
        tell(ticket, now);
    }

    /** Adds a line to the ticket's history for what is not a change of state. */
    void note(CallTicketEvent event, LocalDateTime now) {
        database.sql("insert into call_step (number, at, by_id, deed, detail) values (?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        event.number().value(),
                        moment(now),
                        actors.now().map(actor -> actor.id().value()).orElse(null),
                        event.deed(),
                        event.detail()))
                .update();
        events.publishEvent(event);
    }

    private void tell(CallTicket ticket, LocalDateTime now) {
        ticket.events().stream().map(CallTicketEvent.class::cast).forEach(event -> note(event, now));
    }

    private JdbcClient.StatementSpec bind(String sql, CallTicketRow row) {
        var outside = row.outside();
        return database.sql(sql)
                .param("number", row.number().value())
                .param(
                        "company",
                        row.caller().company() == null
                                ? null
                                : row.caller().company().value())
                .param(
                        "person",
                        row.caller().person() == null
                                ? null
                                : row.caller().person().value())
                .param("level", row.matter().level().name())
                .param("result", row.matter().result())
                .param("state", row.state().name())
                .param("owner", row.owner() == null ? null : row.owner().value())
                .param("first", row.firstContact())
                .param("closed", row.closed() == null ? null : moment(row.closed()))
                .param("filed", row.filed() ? row.number().value() : null)
                .param("agency", outside == null ? "" : outside.agency())
                .param("told", outside == null ? "" : outside.told())
                .param("referredBy", outside == null ? null : moment(outside.due()))
                .param("referredAt", outside == null ? null : moment(outside.at()));
    }

    static OffsetDateTime moment(LocalDateTime seoul) {
        return seoul.atZone(SeoulClock.SEOUL).toOffsetDateTime();
    }
}
