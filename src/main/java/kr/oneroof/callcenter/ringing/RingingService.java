package kr.oneroof.callcenter.ringing;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.callcenter.CallDirection;
import kr.oneroof.callcenter.CallLevel;
import kr.oneroof.callcenter.CallMatter;
import kr.oneroof.callcenter.CallTicketService;
import kr.oneroof.callcenter.Caller;
import kr.oneroof.callcenter.NewCall;
import kr.oneroof.callcenter.caller.PhoneNumber;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** Calls that ring. */
@Service
@Transactional
public class RingingService {
    /** A call that rings longer was forgotten by the telephone system. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient database;
    private final CtiProperties box;
    private final CallTicketService ticketService;
    private final SeoulClock clock;

    RingingService(JdbcClient database, CtiProperties box, CallTicketService ticketService, SeoulClock clock) {
        this.database = database;
        this.box = box;
        this.ticketService = ticketService;
        this.clock = clock;
    }

    /** Whether this telephone system may report calls. */
    public boolean lets(String token, String address) {
        return box.lets(token, address);
    }

    /** The same call twice rings once. @param reference the telephone system's name of the call */
    public void ring(String reference, PhoneNumber from) {
        database.sql(
                        "insert into call_ringing (reference, from_number, rang_at) values (?, ?, ?) on conflict do nothing")
                .params(reference, from.digits(), now())
                .update();
    }

    /**
     * Nobody answered in time: the call becomes a ticket. A call that an agent has already taken stays with the agent.
     */
    public void hangUp(String reference) {
        database.sql("""
                        update call_ringing set hung_up_at = :now
                        where reference = :reference and taken_at is null and hung_up_at is null
                        returning from_number, extract(epoch from :now - rang_at)\\:\\:int as waited""")
                .param("reference", reference)
                .param("now", now())
                .query((row, index) -> new NewCall(
                        reference,
                        CallDirection.IN,
                        new Caller(row.getString("from_number"), "", null, null, false),
                        new CallMatter("other", CallLevel.L1, "", ""),
                        new NewCall.Seconds(row.getInt("waited"), 0)))
                .optional()
                .ifPresent(ticketService::takeMissed);
    }

    /** The call belongs to the agent who opens it first, also when no telephone system reported it. */
    public Taken take(String reference, PhoneNumber from, PersonId agent) {
        database.sql("""
                        insert into call_ringing (reference, from_number, rang_at, taken_by, taken_at)
                        values (:reference, :from, :now, :agent, :now)
                        on conflict (reference) do update set taken_by = :agent, taken_at = :now
                        where call_ringing.taken_by is null and call_ringing.hung_up_at is null""")
                .param("reference", reference)
                .param("from", from.digits())
                .param("now", now())
                .param("agent", agent.value())
                .update();
        return database.sql("""
                        select r.taken_by, coalesce(p.name, '') as name,
                            least(86400, extract(epoch from coalesce(r.taken_at, r.hung_up_at) - r.rang_at))\\:\\:int as waited
                        from call_ringing r left join person p on p.id = r.taken_by where r.reference = :reference""")
                .param("reference", reference)
                .query((row, index) -> new Taken(
                        owner(row.getObject("taken_by", UUID.class), agent),
                        row.getString("name"),
                        row.getInt("waited")))
                .single();
    }

    /** A missed call belongs to whoever calls back. */
    private static PersonId owner(@Nullable UUID taken, PersonId agent) {
        return taken == null ? agent : new PersonId(taken);
    }

    /** The call changes hands, as long as nobody has written it down. */
    public void takeOver(String reference, PersonId agent) {
        database.sql("""
                        update call_ringing r set taken_by = :agent, taken_at = :now where r.reference = :reference
                        and not exists (select from call_ticket t where t.reference = r.reference)""")
                .param("agent", agent.value())
                .param("now", now())
                .param("reference", reference)
                .update();
    }

    /** Waiting now, the longest waiting first; 20 at most. */
    @Transactional(readOnly = true)
    public List<Ringing> waiting() {
        return database.sql("""
                        select reference, from_number, rang_at, extract(epoch from :now - rang_at)\\:\\:bigint as waited
                        from call_ringing where taken_at is null and hung_up_at is null and rang_at > :oldest
                        order by rang_at limit 20""")
                .param("now", now())
                .param("oldest", clock.instant().minus(LONGEST).atOffset(ZoneOffset.UTC))
                .query((row, index) -> new Ringing(
                        row.getString("reference"),
                        row.getString("from_number"),
                        row.getObject("rang_at", OffsetDateTime.class)
                                .atZoneSameInstant(SeoulClock.SEOUL)
                                .toLocalDateTime(),
                        row.getLong("waited")))
                .list();
    }

    /** Calls that rang long ago: those that were written down, or missed, are tickets. */
    void forget() {
        database.sql("delete from call_ringing where rang_at < ?")
                .param(now().minus(KEPT))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** @param waited seconds */
    public record Ringing(String reference, String from, LocalDateTime since, long waited) {
        public String maskedFrom() {
            return PhoneNumber.masked(from);
        }
    }

    /** @param owner of the call; @param waited seconds until it was taken */
    public record Taken(PersonId owner, String name, int waited) {}
}
