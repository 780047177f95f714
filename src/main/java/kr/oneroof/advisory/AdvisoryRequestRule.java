package kr.oneroof.advisory;

import org.springframework.stereotype.Component;

import kr.oneroof.clock.Term;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.notice.NoticeService;

/** How long a request may take, and who hears of a new one. */
@Component
class AdvisoryRequestRule {
    private final AdvisoryProperties settings;
    private final PersonQueries people;
    private final NoticeService notices;

    AdvisoryRequestRule(AdvisoryProperties settings, PersonQueries people, NoticeService notices) {
        this.settings = settings;
        this.people = people;
        this.notices = notices;
    }

    Term term() {
        return Term.days(settings.termDays());
    }

    /** Nobody is in charge yet: directors and consultants may take it. */
    void tellDesk(RequestNumber number) {
        people.withRole(Role.DIRECTOR)
                .forEach(card ->
                        notices.send(card.id(), "advisory.notice.arrived", "/desk/advisory/" + number, number.value()));
    }

    /** @throws NotOnFile when this is no consultant */
    void requireConsultant(PersonId person) {
        people.find(person)
                .filter(card -> card.roles().contains(Role.CONSULTANT))
                .orElseThrow(NotOnFile::new);
    }
}
