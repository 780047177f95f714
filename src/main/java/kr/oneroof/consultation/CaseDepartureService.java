package kr.oneroof.consultation;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.requestfile.road.CrossingContent;
import kr.oneroof.requestfile.road.RequestOrigin;

/** Consultations on their way out to another service: what stands against it, and what goes along. */
@Component
class CaseDepartureService {
    /** The first thing that has to be settled before; the words are below {@code consultation.stays}. */
    private static final String OBJECTION = """
            select case
                when c.status not in ('SUBMITTED', 'TRIAGED', 'IN_PROGRESS') then 'status'
                when exists (select from consultation_handover h where h.number = c.number and h.decision is null)
                    then 'handover'
                when exists (select from clinic k where k.number = c.number
                    and k.state not in ('PAID', 'REFUSED', 'WITHDRAWN', 'ENDED')) then 'clinic'
            end from consultation_case c where c.number = ?""";

    private final JdbcClient database;
    private final ConsultationCaseRepository cases;
    private final SeoulClock clock;

    CaseDepartureService(JdbcClient database, ConsultationCaseRepository cases, SeoulClock clock) {
        this.database = database;
        this.cases = cases;
        this.clock = clock;
    }

    Optional<String> objection(RequestNumber number) {
        return database.sql(OBJECTION)
                .param(number.value())
                .query((row, index) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .orElseThrow(NotOnFile::new)
                .map(why -> "consultation.stays." + why);
    }

    CrossingContent pack(RequestNumber number) {
        return database.sql("select * from consultation_case where number = ?")
                .param(number.value())
                .query((row, index) -> new CrossingContent(
                        row.getString("title"),
                        row.getString("body"),
                        new RequestOrigin(
                                row.getString("channel"),
                                PersonId.of(row.getString("filed_by")),
                                Optional.ofNullable(row.getString("consent")).orElse(""),
                                row.getString("contact_name"),
                                row.getString("contact_phone")),
                        row.getBoolean("confidential")))
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    void leave(RequestNumber number) {
        var found = cases.require(number);
        found.passOn(clock);
        cases.saveAndFlush(found);
    }
}
