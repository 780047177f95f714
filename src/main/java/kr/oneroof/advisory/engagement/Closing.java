package kr.oneroof.advisory.engagement;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.advisory.AdviceCourse;
import kr.oneroof.advisory.AdviceState;
import kr.oneroof.kernel.RequestNumber;

/** Closes a request once every expert whom it needs has been confirmed. */
@Component
class Closing {
    private final JdbcClient database;
    private final AdviceCourse course;

    Closing(JdbcClient database, AdviceCourse course) {
        this.database = database;
        this.course = course;
    }

    void ifDone(RequestNumber number) {
        var request = course.hold(number);
        var open = database.sql("""
                        select count(*) from advisory_engagement where number = ?
                        and state in ('ACCEPTED', 'SCHEDULED', 'SESSION_DONE', 'REPORTED', 'OBJECTED')""").param(number.value()).query(Integer.class).single();
        if (open == 0 && request.is(AdviceState.ENGAGED.name())) {
            course.closed(number);
        }
    }
}
