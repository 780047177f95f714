package kr.oneroof.venue.booking;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import kr.oneroof.company.CompanyQueries;
import kr.oneroof.document.paper.IssuedPaperService;
import kr.oneroof.document.paper.PaperDraft;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.notice.NoticeService;

/** Tells who asked and who manages, and writes the permit (사용허가서) once it is paid. */
@Component
class VenueBookingNotifications {
    private static final Set<String> TO_COMPANY = Set.of(
            "requested",
            "waitlisted",
            "moved-up",
            "preferred",
            "made-way",
            "approved",
            "rejected",
            "in-vain",
            "expired",
            "confirmed",
            "called-off",
            "displaced",
            "inspected");
    private static final Set<String> TO_CENTRE = Set.of("requested", "withdrawn", "cancelled");

    private final NoticeService notices;
    private final VenueBookingLoader loader;
    private final VenueBookingRepository repository;
    private final CompanyQueries companies;
    private final PersonQueries people;
    private final IssuedPaperService papers;

    VenueBookingNotifications(
            NoticeService notices,
            VenueBookingLoader loader,
            VenueBookingRepository repository,
            CompanyQueries companies,
            PersonQueries people,
            IssuedPaperService papers) {
        this.notices = notices;
        this.loader = loader;
        this.repository = repository;
        this.companies = companies;
        this.people = people;
        this.papers = papers;
    }

    @EventListener
    void on(VenueBookingEvent moved) {
        var deed = moved.deed();
        var subject = VenueBookingAccess.KIND + moved.number();
        if (deed.equals("confirmed")) {
            var one = loader.require(moved.number());
            papers.issue(new PaperDraft(
                    "venue-permit",
                    subject,
                    one.company(),
                    one.companyName(),
                    "venue/booking/permit",
                    Map.of("one", one)));
        }
        if (deed.equals("cancelled") || deed.equals("called-off") || deed.equals("displaced")) {
            papers.of(subject).forEach(paper -> papers.revoke(paper.id(), "cancelled"));
        }
        if (TO_COMPANY.contains(deed)) {
            readers(moved)
                    .forEach(person -> notices.send(
                            person,
                            "venue.mail." + deed,
                            "/venue/bookings/" + moved.number(),
                            moved.number().value(),
                            loader.require(moved.number()).event().title()));
        }
        if (TO_CENTRE.contains(deed)) {
            people.withRole(Role.VENUE_MANAGER)
                    .forEach(card -> notices.send(
                            card.id(),
                            "venue.mail.desk-" + deed,
                            "/desk/venue/" + moved.number(),
                            moved.number().value(),
                            loader.require(moved.number()).companyName()));
        }
    }

    /** Whoever asked; when staff typed for a caller, all members of the company, who have not seen it yet. */
    private List<PersonId> readers(VenueBookingEvent moved) {
        return repository.isEntered(moved.number())
                ? companies.members(moved.company())
                : List.of(repository.filedBy(moved.number()));
    }
}
