package kr.oneroof.callcenter.conduct;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.callcenter.CallRefused;
import kr.oneroof.callcenter.CallTicketService;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Abuse on the telephone: marked, warned, and only then ended (민원 처리에 관한 법률 시행령 제4조). */
@Service
@Transactional
public class ConductService {
    private static final int MOST = 20;

    private final JdbcClient database;
    private final CallTicketService ticketService;
    private final SeoulClock clock;

    ConductService(JdbcClient database, CallTicketService ticketService, SeoulClock clock) {
        this.database = database;
        this.ticketService = ticketService;
        this.clock = clock;
    }

    /**
     * Writes the next step down.
     *
     * @throws kr.oneroof.callcenter.CallRefused when a call is to be ended without a warning right before, or was ended
     */
    public void step(RequestNumber number, Entry entry, PersonId by) {
        ticketService.note(
                number,
                "conduct-" + entry.step().name().toLowerCase(Locale.ROOT),
                entry.kind().name());
        var steps = of(number);
        var last = steps.isEmpty() ? null : steps.getLast().entry().step();
        if (last == Step.ENDED || steps.size() == MOST) {
            throw new CallRefused("conduct-over");
        }
        if (entry.step() == Step.ENDED && last != Step.WARNED) {
            throw new CallRefused("conduct-unwarned");
        }
        database.sql(
                        "insert into call_conduct (number, serial, step, kind, said, by_id, at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        number.value(),
                        steps.size() + 1,
                        entry.step().name(),
                        entry.kind().name(),
                        entry.said(),
                        by.value(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** In their order. */
    @Transactional(readOnly = true)
    public List<Line> of(RequestNumber number) {
        return database.sql("""
                        select s.step, s.kind, s.said, s.at, p.name from call_conduct s join person p on p.id = s.by_id
                        where s.number = ? order by s.serial""")
                .param(number.value())
                .query((row, index) -> new Line(
                        new Entry(
                                Step.valueOf(row.getString("step")),
                                Kind.valueOf(row.getString("kind")),
                                row.getString("said")),
                        row.getString("name"),
                        row.getObject("at", OffsetDateTime.class)
                                .atZoneSameInstant(SeoulClock.SEOUL)
                                .toLocalDateTime()))
                .list();
    }

    /** The lawful steps. */
    public enum Step {
        FLAGGED,
        WARNED,
        ENDED;

        public String messageKey() {
            return "callcenter.conduct.step." + name();
        }
    }

    /** What the caller does. */
    public enum Kind {
        SWEARING,
        THREAT,
        HARASSMENT,
        REPETITION;

        public String messageKey() {
            return "callcenter.conduct.kind." + name();
        }
    }

    /** @param said what was said by whom, in a few words */
    public record Entry(Step step, Kind kind, String said) {}

    public record Line(Entry entry, String who, LocalDateTime at) {}
}
