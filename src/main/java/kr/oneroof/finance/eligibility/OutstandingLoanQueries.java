package kr.oneroof.finance.eligibility;

import java.util.EnumMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.finance.programme.Programme;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.Locks;

/** What a company holds of subsidised loans already (기지원 대출): on its way, promised, or not paid back. */
@Repository
@Transactional(readOnly = true)
public class OutstandingLoanQueries {
    private static final String HELD = """
            select p.code, sum(case when l.number is null then a.amount when l.finished then m.balance
                    else l.approved - m.drawn + m.balance end) as held,
                coalesce(sum(case when l.finished then m.balance else l.approved - m.drawn + m.balance end), 0) as running
            from loan_application a join loan_programme p on p.id = a.programme_id left join loan l on l.number = a.number
            left join lateral (select coalesce(sum(v.won), 0) as balance,
                    coalesce(sum(v.won) filter (where v.kind = 'DRAW' or d.kind = 'DRAW'), 0) as drawn
                from loan_movement v left join loan_movement d on d.id = v.corrects where v.number = a.number) m on true
            where a.company_id = ? and a.state not in ('REJECTED', 'WITHDRAWN', 'LAPSED')
            group by p.code""";

    private final JdbcClient database;
    private final Locks locks;

    OutstandingLoanQueries(JdbcClient database, Locks locks) {
        this.database = database;
        this.locks = locks;
    }

    /**
     * @param byKind applications and loans by the kind of their programme, in won @param running of loans that banks
     *     keep, in won
     */
    public record Sums(Map<Programme.Code, Long> byKind, long running) {
        public Sums {
            byKind = Map.copyOf(byKind);
        }

        public static Sums none() {
            return new Sums(Map.of(), 0);
        }

        public long of(Programme.Code kind) {
            return byKind.getOrDefault(kind, 0L);
        }
    }

    public Sums of(CompanyId company) {
        var byKind = new EnumMap<Programme.Code, Long>(Programme.Code.class);
        var running = database
                .sql(HELD)
                .param(company.value())
                .query((row, index) -> {
                    byKind.put(Programme.Code.valueOf(row.getString("code")), row.getLong("held"));
                    return row.getLong("running");
                })
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
        return new Sums(byKind, running);
    }

    /** Two applications of one company come one after the other, until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(CompanyId company) {
        locks.hold("loan-company", company);
    }
}
