package kr.oneroof.callcenter.conduct;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.callcenter.CallRefused;
import kr.oneroof.callcenter.CallWork;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

@Service
@Transactional
class ConductDesk implements Conduct {
    private static final int MOST = 20;

    private final JdbcClient database;
    private final CallWork calls;
    private final HouseClock clock;

    ConductDesk(JdbcClient database, CallWork calls, HouseClock clock) {
        this.database = database;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public void step(RequestNumber number, Entry entry, PersonId by) {
        calls.note(
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

    @Override
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
                                .atZoneSameInstant(HouseClock.SEOUL)
                                .toLocalDateTime()))
                .list();
    }
}
