package kr.oneroof.advisory.engagement;

import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.PersonId;

/** A company that said nothing for a week has confirmed. */
@Component
class ConfirmRound {
    private static final Logger LOG = LoggerFactory.getLogger(ConfirmRound.class);

    private final JdbcClient database;
    private final EngagementWork work;
    private final HouseClock clock;

    ConfirmRound(JdbcClient database, EngagementWork work, HouseClock clock) {
        this.database = database;
        this.work = work;
        this.clock = clock;
    }

    /** One that fails keeps no other waiting. */
    void round() {
        database.sql(
                        "select id from advisory_engagement where state = 'REPORTED' and confirm_by < ? order by confirm_by")
                .param(clock.today())
                .query(UUID.class)
                .list()
                .forEach(id -> {
                    try {
                        work.confirm(new Hand(id, new PersonId(id), Side.CENTRE, null));
                    } catch (RuntimeException failed) {
                        LOG.error("Engagement {} could not be confirmed", id, failed);
                    }
                });
    }
}
