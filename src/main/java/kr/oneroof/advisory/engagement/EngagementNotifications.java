package kr.oneroof.advisory.engagement;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.Stream;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import kr.oneroof.advisory.AdvisoryRequestNotifications;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;

/** Writes into the history what happened, and tells those concerned. */
@Component
class EngagementNotifications {
    private final AdvisoryRequestNotifications notifications;
    private final PersonQueries people;
    private final ApplicationEventPublisher events;

    EngagementNotifications(
            AdvisoryRequestNotifications notifications, PersonQueries people, ApplicationEventPublisher events) {
        this.notifications = notifications;
        this.people = people;
        this.events = events;
    }

    void begun(Engagement one) {
        var name = people.find(one.expert()).map(PersonCard::name).orElse("");
        notifications.note(one.number(), "begun", name);
        notifications.tellCompany(one.number(), "begun", name);
        notifications.tellOwner(one.number(), "begun", name);
    }

    void noted(Engagement one, String deed, String... said) {
        notifications.note(one.number(), deed, said);
    }

    void planned(Engagement one, LocalDateTime when, EngagementSide by) {
        notifications.note(
                one.number(),
                "session-planned",
                when.toLocalDate().toString(),
                when.toLocalTime().toString());
        tellOthers(one, by, "session-planned", when);
    }

    /** Tells the side that is said to be absent, and the consultant, who can look into it. */
    void missed(Engagement one, boolean companyMissed) {
        var deed = companyMissed ? "company-missed" : "expert-missed";
        notifications.note(one.number(), deed);
        notifications.tellOwner(one.number(), deed);
        if (companyMissed) {
            notifications.tellCompany(one.number(), deed);
        } else {
            notifications.tellExpert(one.expert(), path(one), deed, one.number().value());
        }
    }

    void cancelled(Engagement one, boolean late, EngagementSide by) {
        notifications.note(one.number(), late ? "session-cancelled-late" : "session-cancelled");
        tellOthers(one, by, "session-cancelled");
    }

    void reported(Engagement one, int days) {
        notifications.note(one.number(), "reported");
        notifications.tellCompany(one.number(), "reported", days);
    }

    void confirmed(Engagement one, boolean silent) {
        notifications.note(one.number(), silent ? "confirmed-by-silence" : "confirmed");
        notifications.tellOwner(one.number(), "confirmed");
        notifications.tellExpert(
                one.expert(), path(one), "confirmed", one.number().value());
    }

    void objected(Engagement one, String why) {
        notifications.note(one.number(), "objected", why);
        notifications.tellOwner(one.number(), "objected");
        notifications.tellExpert(
                one.expert(), path(one), "objected", one.number().value());
    }

    void marked(Engagement one, EngagementSide side) {
        events.publishEvent(new EngagementEvent("reviewed", one.number(), one.company(), side.name()));
    }

    void feePrepared(Engagement one) {
        notifications.remark(one.number(), "fee-prepared");
        people.withRole(Role.DIRECTOR)
                .forEach(card -> notifications.tellStaff(
                        card.id(),
                        "/desk/advisory/fees",
                        "fee-prepared",
                        one.number().value()));
    }

    void feeApproved(Engagement one) {
        notifications.remark(one.number(), "fee-approved");
    }

    void feeReturned(Engagement one, String why) {
        notifications.remark(one.number(), "fee-returned", why);
        notifications.tellOwner(one.number(), "fee-returned");
    }

    void feePaid(Engagement one) {
        notifications.remark(one.number(), "fee-paid");
        notifications.tellExpert(one.expert(), "/fees", "fee-paid", one.number().value());
    }

    /** The expert is gone. */
    void ended(Engagement one) {
        notifications.note(one.number(), "expert-gone");
        notifications.tellOwner(one.number(), "expert-gone");
        notifications.tellCompany(one.number(), "expert-gone");
    }

    void cancelledAll(Engagement one) {
        notifications.tellExpert(
                one.expert(), "", "request-withdrawn", one.number().value());
    }

    private void tellOthers(Engagement one, EngagementSide by, String deed, Object... facts) {
        if (by != EngagementSide.COMPANY) {
            notifications.tellCompany(one.number(), deed, facts);
        }
        if (by != EngagementSide.EXPERT) {
            var all = Stream.concat(Stream.of(one.number().value()), Arrays.stream(facts))
                    .toArray();
            notifications.tellExpert(one.expert(), path(one), deed, all);
        }
    }

    private static String path(Engagement one) {
        return "/cases/" + one.id();
    }
}
