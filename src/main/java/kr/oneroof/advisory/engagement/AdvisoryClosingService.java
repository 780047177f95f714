package kr.oneroof.advisory.engagement;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.advisory.AdvisoryRequestService;
import kr.oneroof.advisory.AdvisoryRequestState;
import kr.oneroof.kernel.RequestNumber;

/** Closes a request once every expert whom it needs has been confirmed. */
@Component
class AdvisoryClosingService {
    private final JdbcClient database;
    private final AdvisoryRequestService requestService;

    AdvisoryClosingService(JdbcClient database, AdvisoryRequestService requestService) {
        this.database = database;
        this.requestService = requestService;
    }

    void ifDone(RequestNumber number) {
        var request = requestService.hold(number);
        var open = database.sql("""
                        select count(*) from advisory_engagement where number = ?
                        and state in ('ACCEPTED', 'SCHEDULED', 'SESSION_DONE', 'REPORTED', 'OBJECTED')""").param(number.value()).query(Integer.class).single();
        if (open == 0 && request.is(AdvisoryRequestState.ENGAGED.name())) {
            requestService.closed(number);
        }
    }
}
