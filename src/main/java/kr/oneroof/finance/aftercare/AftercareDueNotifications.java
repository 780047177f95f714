package kr.oneroof.finance.aftercare;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.notice.NoticeService;

/** Tells the loan officers each morning how much is due; nobody hears of an empty list. */
@Component
class AftercareDueNotifications {
    private final AftercareMeasureQueries measures;
    private final PersonQueries people;
    private final NoticeService notices;

    AftercareDueNotifications(AftercareMeasureQueries measures, PersonQueries people, NoticeService notices) {
        this.measures = measures;
        this.people = people;
        this.notices = notices;
    }

    /** @return how many things are due */
    @Transactional
    public int round() {
        var due = measures.due().size();
        if (due > 0) {
            people.withRole(Role.LOAN_OFFICER)
                    .forEach(card -> notices.send(card.id(), "finance.aftercare.mail.due", "/desk/aftercare", due));
        }
        return due;
    }
}
