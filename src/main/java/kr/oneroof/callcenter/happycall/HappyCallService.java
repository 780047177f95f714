package kr.oneroof.callcenter.happycall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.callcenter.CallRefused;
import kr.oneroof.callcenter.CallTicketEvent;
import kr.oneroof.callcenter.CallTicketService;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.LinkToken;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.notice.NoticeService;

/**
 * The call after the call (해피콜): one score and a word, within 14 days. Asked by link or by a colleague of whoever
 * answered.
 */
@Service
@Transactional
public class HappyCallService {
    private static final int LOW = 2;
    private static final int DAYS = 14;

    private final JdbcClient database;
    private final CallTicketService ticketService;
    private final NoticeService notices;
    private final PersonQueries people;
    private final SeoulClock clock;

    HappyCallService(
            JdbcClient database,
            CallTicketService ticketService,
            NoticeService notices,
            PersonQueries people,
            SeoulClock clock) {
        this.database = database;
        this.ticketService = ticketService;
        this.notices = notices;
        this.people = people;
        this.clock = clock;
    }

    /** A call was closed: whoever can be asked is asked once, and nobody whose call was ended for abuse. */
    @EventListener
    void on(CallTicketEvent event) {
        if (!event.deed().equals("closed")) {
            return;
        }
        var word = LinkToken.fresh();
        var asked = database.sql("""
                        insert into call_happy (number, hash, asked_at, closes_at, comment)
                        select t.number, :hash, :now, :closes, '' from call_ticket t
                        where t.number = :number and (t.caller_phone <> '' or t.caller_id is not null)
                            and not exists (select from call_conduct c where c.number = t.number and c.step = 'ENDED')
                        on conflict (number) do nothing""")
                .param("hash", LinkToken.hash(word))
                .param("now", now())
                .param("closes", now().plusDays(DAYS))
                .param("number", event.number().value())
                .update();
        if (asked == 1) {
            database.sql("select caller_id from call_ticket where number = ? and caller_id is not null")
                    .param(event.number().value())
                    .query(UUID.class)
                    .optional()
                    .ifPresent(person -> notices.send(
                            new PersonId(person), "callcenter.notice.happy", "/satisfaction/" + word, event.number()));
        }
    }

    /** To be asked by telephone; those that the asking agent answered are left out. 50 at most. */
    @Transactional(readOnly = true)
    public List<Due> due(PersonId asker) {
        return database.sql("""
                        select t.number, t.caller_phone, t.caller_name, coalesce(c.name, '') as company, t.topic, t.closed_at
                        from call_happy h join call_ticket t on t.number = h.number left join company c on c.id = t.company_id
                        where h.answered_at is null and h.closes_at > :now and t.caller_phone <> ''
                            and t.owner_id is distinct from :asker
                        order by h.asked_at limit 50""")
                .param("now", now())
                .param("asker", asker.value())
                .query((row, index) -> new Due(
                        new RequestNumber(row.getString("number")),
                        row.getString("caller_phone"),
                        row.getString("caller_name"),
                        row.getString("company"),
                        row.getString("topic"),
                        seoul(row, "closed_at")))
                .list();
    }

    /**
     * What the caller said on the telephone; a second time changes nothing.
     *
     * @throws kr.oneroof.callcenter.CallRefused when the agent answered that call
     */
    public void record(RequestNumber number, PersonId asker, Said said) {
        var owner = database.sql(
                        "select t.owner_id from call_happy h join call_ticket t on t.number = h.number where h.number = ?")
                .param(number.value())
                .query((row, index) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .optional()
                .orElseThrow(NotOnFile::new);
        if (owner.filter(asker.value()::equals).isPresent()) {
            throw new CallRefused("own-call");
        }
        keep("number = :key", number.value(), said, asker);
    }

    /** @throws kr.oneroof.kernel.NotOnFile when the link is none, or over */
    @Transactional(readOnly = true)
    public Asked open(String word) {
        return database.sql("""
                        select h.number, t.topic, t.received_at, h.answered_at is not null as answered
                        from call_happy h join call_ticket t on t.number = h.number
                        where h.hash = :hash and (h.closes_at > :now or h.answered_at is not null)""")
                .param("hash", LinkToken.hash(word))
                .param("now", now())
                .query((row, index) -> new Asked(
                        new RequestNumber(row.getString("number")),
                        row.getString("topic"),
                        seoul(row, "received_at"),
                        row.getBoolean("answered")))
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    public void answer(String word, Said said) {
        open(word);
        keep("hash = :key", LinkToken.hash(word), said, null);
    }

    private void keep(String condition, String key, Said said, @Nullable PersonId asker) {
        database.sql(
                        "update call_happy set score = :score, comment = :comment, answered_at = :now, asked_by = :asker where "
                                + condition + " and answered_at is null and closes_at > :now returning number")
                .param("score", said.score())
                .param("comment", said.comment())
                .param("now", now())
                .param("asker", asker == null ? null : asker.value(), Types.OTHER)
                .param("key", key)
                .query(String.class)
                .optional()
                .map(RequestNumber::new)
                .ifPresent(number -> tell(number, said.score()));
    }

    private void tell(RequestNumber number, int score) {
        ticketService.note(number, "happy-answered", "");
        if (score <= LOW) {
            people.withRole(Role.DIRECTOR)
                    .forEach(director -> notices.send(
                            director.id(), "callcenter.notice.unhappy", "/calls/" + number, number, score));
        }
    }

    private static LocalDateTime seoul(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(SeoulClock.SEOUL)
                .toLocalDateTime();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** @param score 1 to 5 */
    public record Said(int score, String comment) {}

    public record Due(
            RequestNumber number, String phone, String name, String company, String topic, LocalDateTime closed) {}

    /** @param answered whether it was answered already */
    public record Asked(RequestNumber number, String topic, LocalDateTime received, boolean answered) {}
}
