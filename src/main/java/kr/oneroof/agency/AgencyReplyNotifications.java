package kr.oneroof.agency;

import java.time.LocalDateTime;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.requestfile.road.CrossingService;

/** What follows from an agency's answer, or from its silence: then the request goes back where it came from. */
@Component
class AgencyReplyNotifications {
    private final AgencyService agencies;
    private final AgencyCaseNotifications notifications;
    private final CrossingService crossingService;
    private final MessageSource messages;
    private final SeoulClock clock;

    AgencyReplyNotifications(
            AgencyService agencies,
            AgencyCaseNotifications notifications,
            CrossingService crossingService,
            MessageSource messages,
            SeoulClock clock) {
        this.agencies = agencies;
        this.notifications = notifications;
        this.crossingService = crossingService;
        this.messages = messages;
        this.clock = clock;
    }

    SeoulClock clock() {
        return clock;
    }

    /** After a refusal the consultant chooses another way. @param othersWait whether another agency still has it */
    void heard(AgencyReferral referral, String what, String words, boolean othersWait) {
        notifications.answered(referral, what, agencies.require(referral.agency()), words, othersWait);
    }

    void lapsed(AgencyReferral referral, boolean othersWait) {
        var agency = agencies.require(referral.agency());
        notifications.answered(referral, "lapsed", agency, "", othersWait);
        if (!othersWait) {
            crossingService.bringBack(
                    referral.number(),
                    messages.getMessage("agency.silence", new Object[] {agency.name()}, Locale.KOREAN));
        }
    }

    void reminded(AgencyReferral referral, String word, LocalDateTime until) {
        notifications.remind(agencies.require(referral.agency()), word, until);
    }
}
