package kr.oneroof.callcenter;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.road.RequestHeadline;

/** What the road wants to know of tickets. */
@Repository
class CallStationQueries {
    static final Set<Role> AGENTS = Set.of(Role.CALL_AGENT, Role.CONSULTANT, Role.DIRECTOR);

    private final JdbcClient database;

    CallStationQueries(JdbcClient database) {
        this.database = database;
    }

    Optional<CallTicket.Row> row(RequestNumber number) {
        return database.sql("select * from call_ticket where number = ?")
                .param(number.value())
                .query(CallTicketMapper::ticket)
                .optional();
    }

    String topic(String code, Locale language) {
        return database.sql("select case when :english then name_en else name end from call_topic where code = :code")
                .param("english", language.getLanguage().equals("en"))
                .param("code", code)
                .query(String.class)
                .single();
    }

    /** Agents read all; others what their own company asked. */
    Map<RequestNumber, RequestHeadline> headlines(Collection<RequestNumber> numbers, Actor reader) {
        var agent = AGENTS.stream().anyMatch(reader::is);
        return database
                .sql("""
                        select t.number, t.state, case when :english then o.name_en else o.name end as topic
                        from call_ticket t join call_topic o on o.code = t.topic
                        where t.number = any(:numbers) and (:agent or t.company_id in (select m.company_id
                            from company_member m where m.person_id = :reader and m.ended_at is null))""")
                .param("numbers", numbers.stream().map(RequestNumber::value).toArray(String[]::new))
                .param("english", LocaleContextHolder.getLocale().getLanguage().equals("en"))
                .param("agent", agent)
                .param("reader", reader.id().value())
                .query((row, index) -> Map.entry(
                        new RequestNumber(row.getString("number")),
                        new RequestHeadline(
                                row.getString("topic"),
                                "callcenter.next." + row.getString("state"),
                                (agent ? "/calls/" : "/calls/own/") + row.getString("number"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
