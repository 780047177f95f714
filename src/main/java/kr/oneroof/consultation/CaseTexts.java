package kr.oneroof.consultation;

import java.sql.Date;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** What only grows beside a case: answers and surveys; and what goes once it is filed: the draft. */
@Component
class CaseTexts {
    private final JdbcClient database;
    private final HouseClock clock;

    CaseTexts(JdbcClient database, HouseClock clock) {
        this.database = database;
        this.clock = clock;
    }

    void keepAnswer(RequestNumber number, PersonId by, String text) {
        database.sql("insert into consultation_answer (number, author_id, at, body) values (?, ?, ?, ?)")
                .params(number.value(), by.value(), clock.instant().atOffset(ZoneOffset.UTC), text)
                .update();
    }

    void keep(RequestNumber number, Survey survey) {
        database.sql("""
                        insert into consultation_survey (number, at, overall, speed, expertise, kindness, solved, remark)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(number.value(), clock.instant().atOffset(ZoneOffset.UTC), survey.overall(), survey.speed(),
                        survey.expertise(), survey.kindness(), survey.solved().name(), survey.remark())
                .update();
    }

    /** How to be consulted is asked for at filing and never changes what the case may do. */
    void keep(RequestNumber number, Wish wish) {
        database.sql("update consultation_case set wished_mode = ?, wished_days = ? where number = ?")
                .params(wish.mode().name(), wish.days().stream().map(Date::valueOf).toArray(Date[]::new), number.value())
                .update();
    }

    void forgetDraft(UUID draft, PersonId author) {
        database.sql("delete from consultation_draft where id = ? and person_id = ?").params(draft, author.value())
                .update();
    }
}
