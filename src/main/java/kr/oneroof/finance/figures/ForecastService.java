package kr.oneroof.finance.figures;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.bank.LoanAccount;
import kr.oneroof.finance.bank.LoanAccountQueries;
import kr.oneroof.kernel.SeoulClock;

/** What the next eight quarters will cost, from the schedules of all loans that run or wait to be drawn. */
@Service
@Transactional
public class ForecastService {
    static final int QUARTERS = 8;
    private static final int BATCH = 500;

    private final LoanAccountQueries accountQueries;
    private final JdbcClient database;
    private final SeoulClock clock;

    ForecastService(LoanAccountQueries accountQueries, JdbcClient database, SeoulClock clock) {
        this.accountQueries = accountQueries;
        this.database = database;
        this.clock = clock;
    }

    /** @param running of loans that were drawn, {@code awaited} of those that will be, in won */
    public record Ahead(LocalDate madeOn, Quarter quarter, long running, long awaited) {
        public long total() {
            return running + awaited;
        }
    }

    /**
     * What a year's payments will come to. @param unpaid of the quarter that is over @param more that falls due within
     * the year, in won
     */
    public record Outlook(long paid, long unpaid, long more) {
        public long total() {
            return paid + unpaid + more;
        }
    }

    /** Reckons anew; the quarter that runs counts as a whole, and of the one that is over what was not paid yet. */
    public void make() {
        var today = clock.today();
        var sums = new TreeMap<LocalDate, long[]>();
        for (var numbers = next(""); !numbers.isEmpty(); numbers = next(numbers.getLast())) {
            var paid = paid(numbers, Quarter.of(today).before());
            for (var account : accountQueries.accounts(numbers)) {
                var over = Quarter.of(today).before();
                sums.computeIfAbsent(over.firstDay(), day -> new long[2])[0] += Math.max(
                        0,
                        account.due(over).amount()
                                - paid.getOrDefault(account.loan().number().value(), 0L));
                add(sums, account, today);
            }
        }
        database.sql("delete from subsidy_forecast where made_on = ?")
                .param(today)
                .update();
        sums.forEach((day, sum) -> database.sql("insert into subsidy_forecast values (?, ?, ?, ?, ?)")
                .params(today, Quarter.of(day).year(), Quarter.of(day).number(), sum[0], sum[1])
                .update());
    }

    private static void add(TreeMap<LocalDate, long[]> sums, LoanAccount account, LocalDate today) {
        var quarter = Quarter.of(today);
        for (var index = 0; index < QUARTERS; index++) {
            var sum = sums.computeIfAbsent(quarter.firstDay(), day -> new long[2]);
            sum[0] += Projection.running(account, quarter, today);
            sum[1] += Projection.awaited(account, quarter, today);
            quarter = quarter.next();
        }
    }

    private List<String> next(String after) {
        return database.sql(
                        "select number from loan where number > ? and lapsed_on is null or number > ? and first_drawn_on is not null"
                                + " order by number limit " + BATCH)
                .params(after, after)
                .query(String.class)
                .list();
    }

    private Map<String, Long> paid(List<String> numbers, Quarter quarter) {
        var all = new HashMap<String, Long>();
        database.sql(
                        "select number, sum(amount) from subsidy_payment where number = any(?) and year = ? and quarter = ? group by number")
                .params(numbers.toArray(String[]::new), quarter.year(), quarter.number())
                .query((row, index) -> all.put(row.getString(1), row.getLong(2)))
                .list();
        return all;
    }

    /** The quarters that run and are to come; empty before the first night. */
    @Transactional(readOnly = true)
    public List<Ahead> latest() {
        return made().stream()
                .filter(one -> !one.quarter.lastDay().isBefore(one.madeOn))
                .toList();
    }

    /** A quarter is paid in the next one: those until autumn of the year that runs. */
    @Transactional(readOnly = true)
    public Outlook outlook(long paidSoFar) {
        var all = made();
        return new Outlook(
                paidSoFar,
                all.stream()
                        .filter(one -> one.quarter.lastDay().isBefore(one.madeOn))
                        .mapToLong(Ahead::total)
                        .sum(),
                all.stream()
                        .filter(one -> !one.quarter.lastDay().isBefore(one.madeOn)
                                && one.quarter.next().year() == one.madeOn.getYear())
                        .mapToLong(Ahead::total)
                        .sum());
    }

    private List<Ahead> made() {
        return database.sql(
                        "select * from subsidy_forecast where made_on = (select max(made_on) from subsidy_forecast) order by year, quarter")
                .query((row, index) -> new Ahead(
                        row.getObject("made_on", LocalDate.class),
                        new Quarter(row.getInt("year"), row.getInt("quarter")),
                        row.getLong("running"),
                        row.getLong("awaited")))
                .list();
    }
}
