package kr.oneroof.callcenter.proof;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.callcenter.CallRefused;
import kr.oneroof.callcenter.CallTicketQueries;
import kr.oneroof.callcenter.CallTicketService;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Checking who a caller is (본인 확인). Each check is kept, whether passed or failed. */
@Service
@Transactional
public class CallerProofService {
    private static final int FEWEST = 2;

    private final JdbcClient database;
    private final CallTicketQueries tickets;
    private final CallTicketService ticketService;
    private final SeoulClock clock;

    CallerProofService(
            JdbcClient database, CallTicketQueries tickets, CallTicketService ticketService, SeoulClock clock) {
        this.database = database;
        this.tickets = tickets;
        this.ticketService = ticketService;
        this.clock = clock;
    }

    /** @throws kr.oneroof.callcenter.CallRefused when no company is known, or too little was asked to pass */
    public void check(UUID key, RequestNumber number, Set<Fact> asked, boolean passed, PersonId by) {
        var company = tickets.open(number).caller().company();
        if (company == null) {
            throw new CallRefused("no-company");
        }
        if (passed && asked.size() < FEWEST && !asked.contains(Fact.CALLED_BACK)) {
            throw new CallRefused("too-few-facts");
        }
        var kept = database.sql("""
                        insert into call_check (id, number, company_id, facts, passed, by_id, at)
                        values (:id, :number, :company, :facts, :passed, :by, :at) on conflict (id) do nothing""")
                .param("id", key)
                .param("number", number.value())
                .param("company", company.value())
                .param("facts", asked.stream().map(Enum::name).toArray(String[]::new))
                .param("passed", passed)
                .param("by", by.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (kept == 1) {
            ticketService.note(number, passed ? "check-passed" : "check-failed", "facts " + asked.size());
        }
    }

    /** Whether the caller of this ticket has proved today to speak for its company; the last check counts. */
    @Transactional(readOnly = true)
    public boolean isProved(RequestNumber number) {
        return database.sql("""
                        select k.passed and k.company_id = t.company_id and k.at >= :today from call_check k
                        join call_ticket t on t.number = k.number where k.number = :number order by k.at desc limit 1""")
                .param("number", number.value())
                .param("today", clock.today().atStartOfDay(SeoulClock.SEOUL).toOffsetDateTime())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @Transactional(readOnly = true)
    public List<Check> of(RequestNumber number) {
        return database.sql("""
                        select k.facts, k.passed, k.at, p.name from call_check k join person p on p.id = k.by_id
                        where k.number = ? order by k.at""")
                .param(number.value())
                .query((row, index) -> new Check(
                        Arrays.stream((String[]) row.getArray("facts").getArray())
                                .map(Fact::valueOf)
                                .toList(),
                        row.getBoolean("passed"),
                        row.getString("name"),
                        row.getObject("at", OffsetDateTime.class)
                                .atZoneSameInstant(SeoulClock.SEOUL)
                                .toLocalDateTime()))
                .list();
    }

    /** What can be asked. */
    public enum Fact {
        BUSINESS_NUMBER,
        CEO,
        REQUEST_NUMBER,
        /**
         * We called the number that the company is registered with: proof by itself, for a number shown can be forged.
         */
        CALLED_BACK;

        public String messageKey() {
            return "callcenter.fact." + name();
        }
    }

    public record Check(List<Fact> asked, boolean passed, String who, LocalDateTime at) {
        public Check {
            asked = List.copyOf(asked);
        }
    }
}
