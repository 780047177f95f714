package kr.oneroof.consultation.supplement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.Demand;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Where the demand of a waiting case stands. */
@Component
public class DemandQueries {
    private final JdbcClient database;
    private final SeoulClock clock;

    DemandQueries(JdbcClient database, SeoulClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The demand that stands.
     *
     * @param askedOn day in Seoul
     * @param today the day as of which it is told
     */
    public record Standing(Demand demand, String question, LocalDate askedOn, LocalDate today) {
        public boolean hasRunOut() {
            return demand.hasRunOut(today);
        }

        public boolean mayBeExtended() {
            return demand.mayBeExtended(today);
        }
    }

    /** Empty when nothing is asked for. */
    @Transactional(readOnly = true)
    public Optional<Standing> of(RequestNumber number) {
        return database.sql("""
                        select c.demand_kind, c.demand_until, c.demand_extensions, d.question, d.asked_at
                        from consultation_case c
                        join lateral (select question, asked_at from consultation_demand where number = c.number
                                      order by id desc limit 1) d on true
                        where c.number = ? and c.status = 'SUPPLEMENT_REQUESTED'""")
                .param(number.value())
                .query((row, index) -> standing(row, clock.today()))
                .optional();
    }

    private static Standing standing(ResultSet row, LocalDate today) throws SQLException {
        var demand = new Demand(
                Demand.Kind.valueOf(row.getString("demand_kind")),
                row.getObject("demand_until", LocalDate.class),
                row.getInt("demand_extensions"));
        return new Standing(
                demand,
                row.getString("question"),
                LocalDate.ofInstant(row.getTimestamp("asked_at").toInstant(), SeoulClock.SEOUL),
                today);
    }
}
