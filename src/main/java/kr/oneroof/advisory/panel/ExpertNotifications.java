package kr.oneroof.advisory.panel;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.notice.NoticeService;

/** Tells experts what was decided about them, and the audit what was put on file. */
@Component
class ExpertNotifications {
    private final NoticeService notices;
    private final PersonQueries people;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    ExpertNotifications(
            NoticeService notices, PersonQueries people, ApplicationEventPublisher events, SeoulClock clock) {
        this.notices = notices;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    void tell(PersonId expert, String deed, Object... facts) {
        notices.send(expert, "advisory.notice.expert-" + deed, "/advisor", facts);
    }

    void publish(String deed, PersonId expert, String detail) {
        events.publishEvent(new ExpertEvent(deed, expert, detail));
    }

    /** @throws NotOnFile when the account is not that of an expert */
    void requireAdvisor(PersonId person) {
        people.find(person).filter(card -> card.roles().contains(Role.ADVISOR)).orElseThrow(NotOnFile::new);
    }

    SeoulClock clock() {
        return clock;
    }
}
