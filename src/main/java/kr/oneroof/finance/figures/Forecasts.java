package kr.oneroof.finance.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.bank.LoanAccount;
import kr.oneroof.finance.bank.LoanBooks;
import kr.oneroof.kernel.HouseClock;

/** What the next eight quarters will cost, from the schedules of all loans that run or wait to be drawn. */
@Service
@Transactional
public class Forecasts {
    static final int QUARTERS = 8;
    private static final int BATCH = 500;

    private final LoanBooks books;
    private final JdbcClient database;
    private final HouseClock clock;

    Forecasts(LoanBooks books, JdbcClient database, HouseClock clock) {
        this.books = books;
        this.database = database;
        this.clock = clock;
    }

    /** @param running of loans that were drawn, {@code awaited} of those that will be, in won */
    public record Ahead(LocalDate madeOn, Quarter quarter, long running, long awaited) {
        public long total() {
            return running + awaited;
        }
    }

    /** Reckons anew; the quarter that runs counts as a whole. */
    public void make() {
        var today = clock.today();
        var sums = new TreeMap<LocalDate, long[]>();
        for (var numbers = next(""); !numbers.isEmpty(); numbers = next(numbers.getLast())) {
            for (var account : books.accounts(numbers)) {
                add(sums, account, today);
            }
        }
        database.sql("delete from subsidy_forecast where made_on = ?").param(today).update();
        sums.forEach((day, sum) -> database.sql("insert into subsidy_forecast values (?, ?, ?, ?, ?)")
                .params(today, Quarter.of(day).year(), Quarter.of(day).number(), sum[0], sum[1]).update());
    }

    private static void add(TreeMap<LocalDate, long[]> sums, LoanAccount account, LocalDate today) {
        var quarter = Quarter.of(today);
        for (var index = 0; index < QUARTERS; index++) {
            var sum = sums.computeIfAbsent(quarter.firstDay(), day -> new long[2]);
            sum[account.firstDrawn().isPresent() ? 0 : 1] += Projection.of(account, quarter, today);
            quarter = quarter.next();
        }
    }

    private List<String> next(String after) {
        return database.sql("select number from loan where number > ? and lapsed_on is null or number > ? and first_drawn_on is not null"
                + " order by number limit " + BATCH).params(after, after).query(String.class).list();
    }

    /** The latest one; empty before the first night. */
    @Transactional(readOnly = true)
    public List<Ahead> latest() {
        return database.sql("select * from subsidy_forecast where made_on = (select max(made_on) from subsidy_forecast) order by year, quarter")
                .query((row, index) -> new Ahead(row.getObject("made_on", LocalDate.class), new Quarter(row.getInt("year"), row.getInt("quarter")),
                        row.getLong("running"), row.getLong("awaited"))).list();
    }
}
