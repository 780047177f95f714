package kr.oneroof.requestfile.road;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** How requests first came. What was kept once stays: a service on the way knows less. */
@Repository
@Transactional
class RequestOriginRepository {
    private final JdbcClient database;

    RequestOriginRepository(JdbcClient database) {
        this.database = database;
    }

    /**
     * Before it leaves: what its service knows is kept, unless something was kept before. @return the parcel as it goes
     */
    CrossingContent keep(RequestNumber number, CrossingContent parcel) {
        var origin = parcel.origin();
        if (origin.isKnown()) {
            database.sql("""
                            insert into request_origin (number, channel, filed_by, consent, contact_name, contact_phone)
                            values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                    .params(number.value(), origin.channel())
                    .param(origin.filedBy() == null ? null : origin.filedBy().value())
                    .params(origin.consent(), origin.contactName(), origin.contactPhone())
                    .update();
        }
        return with(number, parcel);
    }

    @Transactional(readOnly = true)
    CrossingContent with(RequestNumber number, CrossingContent parcel) {
        return of(number).map(parcel::of).orElse(parcel);
    }

    @Transactional(readOnly = true)
    Optional<RequestOrigin> of(RequestNumber number) {
        return database.sql("select * from request_origin where number = ?")
                .param(number.value())
                .query((row, index) -> new RequestOrigin(
                        row.getString("channel"),
                        Optional.ofNullable(row.getString("filed_by"))
                                .map(PersonId::of)
                                .orElse(null),
                        row.getString("consent"),
                        row.getString("contact_name"),
                        row.getString("contact_phone")))
                .optional();
    }
}
