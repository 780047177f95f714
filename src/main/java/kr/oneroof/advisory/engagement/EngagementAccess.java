package kr.oneroof.advisory.engagement;

import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.advisory.panel.ExpertQueries;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/**
 * What an expert may read: the requests on which the expert works, until some days after they were closed. A dismissal
 * ends it at once; the end of a term does not, for a case is brought to its end.
 */
@Component
public class EngagementAccess {
    private static final String RIGHT = """
            select r.number from advisory_engagement g join advisory_request r on r.number = g.number
            join advisory_expert x on x.person_id = g.expert_id
            where g.expert_id = :expert and g.state not in ('CANCELLED', 'ENDED') and x.state <> 'DISMISSED'
            and (r.closed_at is null or r.closed_at + make_interval(days => :days) > :now)""";

    private final JdbcClient database;
    private final ExpertQueries panel;
    private final SeoulClock clock;

    EngagementAccess(JdbcClient database, ExpertQueries panel, SeoulClock clock) {
        this.database = database;
        this.panel = panel;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isHeldBy(PersonId expert, RequestNumber number) {
        return database.sql("select exists (" + RIGHT + " and r.number = :number)")
                .param("number", number.value())
                .param("expert", expert.value())
                .param("days", panel.terms().accessDays())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** @throws NotOnFile when the expert has no right, or none any more */
    @Transactional(readOnly = true)
    public void require(PersonId expert, RequestNumber number) {
        if (!isHeldBy(expert, number)) {
            throw new NotOnFile();
        }
    }
}
