package kr.oneroof.callcenter.ringing;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.callcenter.CallMatter;
import kr.oneroof.callcenter.CallWork;
import kr.oneroof.callcenter.Caller;
import kr.oneroof.callcenter.Direction;
import kr.oneroof.callcenter.Level;
import kr.oneroof.callcenter.NewCall;
import kr.oneroof.callcenter.caller.PhoneNumber;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.PersonId;

@Service
@Transactional
class RingingDesk implements Ringings {
    /** What rings longer was forgotten by its box. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final JdbcClient database;
    private final CtiProperties box;
    private final CallWork calls;
    private final HouseClock clock;

    RingingDesk(JdbcClient database, CtiProperties box, CallWork calls, HouseClock clock) {
        this.database = database;
        this.box = box;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public boolean lets(String token, String address) {
        return box.lets(token, address);
    }

    @Override
    public void ring(String reference, PhoneNumber from) {
        database.sql(
                        "insert into call_ringing (reference, from_number, rang_at) values (?, ?, ?) on conflict do nothing")
                .params(reference, from.digits(), now())
                .update();
    }

    @Override
    public void hangUp(String reference) {
        database.sql("""
                        update call_ringing set hung_up_at = :now
                        where reference = :reference and taken_at is null and hung_up_at is null
                        returning from_number, extract(epoch from :now - rang_at)\\:\\:int as waited""")
                .param("reference", reference)
                .param("now", now())
                .query((row, index) -> new NewCall(
                        reference,
                        Direction.IN,
                        new Caller(row.getString("from_number"), "", null, null, false),
                        new CallMatter("other", Level.L1, "", ""),
                        new NewCall.Seconds(row.getInt("waited"), 0)))
                .optional()
                .ifPresent(calls::takeMissed);
    }

    @Override
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

    /** A caller who hung up is whoever calls back. */
    private static PersonId owner(@Nullable UUID taken, PersonId agent) {
        return taken == null ? agent : new PersonId(taken);
    }

    @Override
    public void takeOver(String reference, PersonId agent) {
        database.sql("""
                        update call_ringing r set taken_by = :agent, taken_at = :now where r.reference = :reference
                        and not exists (select from call_ticket t where t.reference = r.reference)""")
                .param("agent", agent.value())
                .param("now", now())
                .param("reference", reference)
                .update();
    }

    @Override
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
                                .atZoneSameInstant(HouseClock.SEOUL)
                                .toLocalDateTime(),
                        row.getLong("waited")))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
