package kr.oneroof.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.clock.Term;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;

/** What holds from the first minute of a case. */
@ModuleTest
@Transactional
class CaseIntakeQueriesTests {
    @Autowired
    private CaseIntakeQueries intake;

    @Autowired
    private JdbcClient database;

    @Test
    void takesTheTermOfTheDayInSeoul() {
        database.sql("""
                insert into consultation_term values ('INITIAL', '2017-01-02', 'DAYS', 5), ('INITIAL', '2017-01-03', 'DAYS', 7)
                """).update();
        assertTerm(LocalDateTime.of(2017, 1, 1, 23, 59), 7);
        assertTerm(LocalDateTime.of(2017, 1, 2, 0, 30), 5);
        assertTerm(LocalDateTime.of(2017, 1, 2, 23, 59), 5);
        assertTerm(LocalDateTime.of(2017, 1, 3, 0, 0), 7);
    }

    @Test
    void givesAComplexCaseTwiceTheTime() {
        assertThat(intake.term(Optional.of(Complexity.SIMPLE))).isEqualTo(new Term(Term.Unit.DAYS, 7));
        assertThat(intake.term(Optional.of(Complexity.COMPLEX))).isEqualTo(new Term(Term.Unit.DAYS, 14));
    }

    private void assertTerm(LocalDateTime moment, int days) {
        SeoulClock.at(
                moment,
                () -> assertThat(intake.term(Optional.empty()))
                        .as(moment.toString())
                        .isEqualTo(new Term(Term.Unit.DAYS, days)));
    }
}
