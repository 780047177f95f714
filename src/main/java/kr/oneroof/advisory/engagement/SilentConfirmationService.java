package kr.oneroof.advisory.engagement;

import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** A company that said nothing for a week has confirmed. */
@Component
class SilentConfirmationService {
    private static final Logger LOG = LoggerFactory.getLogger(SilentConfirmationService.class);

    private final JdbcClient database;
    private final EngagementService service;
    private final SeoulClock clock;

    SilentConfirmationService(JdbcClient database, EngagementService service, SeoulClock clock) {
        this.database = database;
        this.service = service;
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
                        service.confirm(new EngagementActor(id, new PersonId(id), EngagementSide.CENTRE, null));
                    } catch (RuntimeException failed) {
                        LOG.error("Engagement {} could not be confirmed", id, failed);
                    }
                });
    }
}
