package kr.oneroof.venue.booking;

import java.util.Optional;

import org.springframework.stereotype.Component;

import kr.oneroof.company.CompanyQueries;
import kr.oneroof.document.FileAccess;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/** Permits, proofs and photos of a booking: for the company's members and the centre. */
@Component
class VenueBookingAccess implements FileAccess {
    static final String KIND = "venue:";

    private final VenueBookingLoader loader;
    private final CompanyQueries companies;

    VenueBookingAccess(VenueBookingLoader loader, CompanyQueries companies) {
        this.loader = loader;
        this.companies = companies;
    }

    @Override
    public boolean guards(String subject) {
        return subject.startsWith(KIND);
    }

    @Override
    public boolean mayOpen(Actor actor, String subject) {
        return actor.is(Role.VENUE_MANAGER)
                || actor.is(Role.DIRECTOR)
                || companyOf(subject)
                        .filter(company -> companies.isMember(actor.id(), company))
                        .isPresent();
    }

    @Override
    public Optional<CompanyId> companyOf(String subject) {
        return Optional.of(loader.require(new RequestNumber(subject.substring(KIND.length())))
                .company());
    }
}
