package kr.oneroof.finance.claim;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.Locks;
import kr.oneroof.kernel.SeoulClock;

/** What the notices of a year set aside for subsidies, and what of it is gone (이차보전 예산). */
@Repository
@Transactional(readOnly = true)
public class YearBudgetQueries {
    private final JdbcClient database;
    private final Locks locks;

    YearBudgetQueries(JdbcClient database, Locks locks) {
        this.database = database;
        this.locks = locks;
    }

    /**
     * In won.
     *
     * @param budget 0 when no notice of that year set any
     * @param paid approved in that year, whatever its programme
     */
    public record Standing(int year, long budget, long paid) {
        /** Whether so much more stays within it. */
        public boolean holds(long won) {
            return paid + won <= budget;
        }

        /** 집행률: what of it is gone, in tenths of a per cent; 0 of nothing. */
        public long rate() {
            return budget == 0 ? 0 : paid * 1000 / budget;
        }

        public long left() {
            return budget - paid;
        }
    }

    public Standing of(int year) {
        return new Standing(
                year,
                database.sql("""
                        select coalesce(sum(budget), 0) from loan_programme where year = ? and state in ('PUBLISHED', 'CLOSED')""").param(year).query(Long.class).single(),
                database.sql("""
                        select coalesce(sum(payable - held), 0) from subsidy_claim where approved_at >= ? and approved_at < ?""")
                        .params(start(year), start(year + 1))
                        .query(Long.class)
                        .single());
    }

    /** What was approved in the year of a day, before that day began, in won. */
    public long paidBefore(LocalDate day) {
        return database.sql(
                        "select coalesce(sum(payable - held), 0) from subsidy_claim where approved_at >= ? and approved_at < ?")
                .params(start(day.getYear()), day.atStartOfDay(SeoulClock.SEOUL).toOffsetDateTime())
                .query(Long.class)
                .single();
    }

    /** Until the transaction ends, so that two approvals do not both find the same rest. */
    @Transactional(propagation = Propagation.MANDATORY)
    void hold(int year) {
        locks.hold("subsidy-budget", year);
    }

    private static OffsetDateTime start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(SeoulClock.SEOUL).toOffsetDateTime();
    }
}
