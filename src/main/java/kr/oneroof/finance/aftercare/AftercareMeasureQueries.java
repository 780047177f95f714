package kr.oneroof.finance.aftercare;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.finance.claim.RecoveryService;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;

/** What is read of aftercare. */
@Repository
@Transactional(readOnly = true)
public class AftercareMeasureQueries {
    /** What is due by today or within two weeks; what is late stands first. */
    private static final String DUE = """
            select * from (
                select 'execution' as kind, l.number, l.company_id, l.valid_until as day from loan l where not l.finished
                union all
                select 'extension', l.number, l.company_id, l.valid_until from loan l where l.extension_asked <> ''
                union all
                select 'report', l.number, l.company_id, m.day + p.report_days from loan l join loan_programme p on p.id = l.programme_id
                    cross join lateral (select max(on_day) as day from loan_movement v where v.number = l.number and v.kind = 'DRAW') m
                    where l.finished and l.first_drawn_on is not null and p.report_days > 0
                        and not exists (select from loan_word w where w.number = l.number and w.kind = 'COMPLETION')
                union all
                select 'approval', w.number, l.company_id, cast(w.told_at at time zone 'Asia/Seoul' as date) + 10 from loan_word w
                    join loan l on l.number = w.number where w.state = 'ASKED'
                union all
                select 'hearing', m.number, l.company_id, m.hearing_until from loan_measure m join loan l on l.number = m.number
                    where m.state = 'HEARING'
                union all
                select 'recovery', o.number, l.company_id, o.due_on from recovery_order o join loan l on l.number = o.number
                    where o.cancelled_on is null and o.principal + o.interest > (select coalesce(sum(won), 0) from recovery_payment r
                        where r.measure_id = o.measure_id)
                union all
                select 'arrears', a.number, l.company_id, a.from_day + 90 from (select distinct on (number, from_day) * from loan_arrears
                    order by number, from_day, serial desc) a join loan l on l.number = a.number
                    where a.until_day is null and not a.void
                union all
                select 'refund', o.number, l.company_id, o.cancelled_on from recovery_order o join loan l on l.number = o.number
                    where o.cancelled_on is not null and (select coalesce(sum(won), 0) from recovery_payment r where r.measure_id = o.measure_id)
                        > (select coalesce(sum(won), 0) from recovery_refund r where r.measure_id = o.measure_id)
                union all
                select 'told', w.number, l.company_id, cast(w.told_at at time zone 'Asia/Seoul' as date) from loan_word w
                    join loan l on l.number = w.number where w.state = 'TOLD' and w.told_at > :lately
            ) due join company c on c.id = due.company_id where day <= :until order by day, number, kind limit 300""";

    private static final int DAYS_AHEAD = 14;

    private final JdbcClient database;
    private final AftercareMeasureRepository repository;
    private final RecoveryService recoveries;
    private final SeoulClock clock;

    AftercareMeasureQueries(
            JdbcClient database, AftercareMeasureRepository repository, RecoveryService recoveries, SeoulClock clock) {
        this.database = database;
        this.repository = repository;
        this.recoveries = recoveries;
        this.clock = clock;
    }

    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    public AftercareMeasure require(UUID measure) {
        return database.sql(AftercareMeasureRepository.READ + "where m.id = ?")
                .param(measure)
                .query(AftercareMeasureRepository::measure)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    /** Newest first. */
    public List<AftercareMeasure> of(RequestNumber number) {
        return database.sql(AftercareMeasureRepository.READ + "where m.number = ? order by m.proposed_at desc, m.id")
                .param(number.value())
                .query(AftercareMeasureRepository::measure)
                .list();
    }

    /** Newest first, at most a hundred. */
    public List<AftercareMeasure> in(AftercareMeasureState state) {
        return database.sql(AftercareMeasureRepository.READ
                        + "where m.state = ? order by m.proposed_at desc, m.id limit 100")
                .param(state.name())
                .query(AftercareMeasureRepository::measure)
                .list();
    }

    public Optional<RecoveryOrder> recovery(UUID measure) {
        return repository.recovery(measure);
    }

    /** What was approved and did not go to the bank because of it (지급 중지), in won. */
    public Won stopped(UUID measure) {
        return recoveries.stopped(measure);
    }

    /** What somebody has to look at by today (점검표). */
    public List<Due> due() {
        return database.sql(DUE)
                .param("until", clock.today().plusDays(DAYS_AHEAD))
                .param(
                        "lately",
                        clock.instant().minus(Duration.ofDays(DAYS_AHEAD)).atOffset(ZoneOffset.UTC))
                .query((row, index) -> new Due(
                        row.getString("kind"),
                        new RequestNumber(row.getString("number")),
                        row.getString("name"),
                        row.getObject("day", LocalDate.class)))
                .list();
    }

    /** @param kind tail of {@code finance.aftercare.due} @param day by when */
    public record Due(String kind, RequestNumber number, String companyName, LocalDate day) {
        public String messageKey() {
            return "finance.aftercare.due." + kind;
        }
    }
}
