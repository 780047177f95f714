package kr.oneroof.venue.booking;

import java.util.List;
import java.util.OptionalLong;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.form.VersionSource;
import kr.oneroof.kernel.form.VersionedForms;

/** Versions of bookings, and of what came over the road, for the forms about them. */
@Component
class VenueBookingVersionSource implements VersionSource {
    private final VenueBookingStepService steps;
    private final JdbcClient database;

    VenueBookingVersionSource(VenueBookingStepService steps, JdbcClient database) {
        this.steps = steps;
        this.database = database;
    }

    @Override
    public List<VersionedForms> forms() {
        return List.of(
                new VersionedForms(
                        "booking",
                        List.of(
                                "/desk/venue/" + VersionedForms.NUMBER + "/**",
                                "/venue/bookings/" + VersionedForms.NUMBER + "/**"),
                        (names, hold, user) -> booking(VersionedForms.named(names, "number"), hold)),
                new VersionedForms(
                        "venue-arrival",
                        List.of("/desk/venue/arrivals/" + VersionedForms.NUMBER),
                        (names, hold, user) -> read("venue_arrival", VersionedForms.named(names, "number"), hold)));
    }

    /** The building first, as every verb of a booking. */
    private OptionalLong booking(String number, boolean hold) {
        if (hold && read("venue_booking", number, false).isPresent()) {
            steps.hold(new RequestNumber(number));
        }
        return read("venue_booking", number, false);
    }

    private OptionalLong read(String table, String number, boolean hold) {
        return database
                .sql("select version from " + table + " where number = ?" + (hold ? " for update" : ""))
                .param(number)
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
