package kr.oneroof.advisory.engagement;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.Stream;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import kr.oneroof.advisory.AdviceCorridor;
import kr.oneroof.identity.People;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.Role;

/** Writes into the history what happened, and tells those concerned. */
@Component
class EngagementNews {
    private final AdviceCorridor corridor;
    private final People people;
    private final ApplicationEventPublisher events;

    EngagementNews(AdviceCorridor corridor, People people, ApplicationEventPublisher events) {
        this.corridor = corridor;
        this.people = people;
        this.events = events;
    }

    void begun(Engagement one) {
        var name = people.find(one.expert()).map(PersonCard::name).orElse("");
        corridor.note(one.number(), "begun", name);
        corridor.tellCompany(one.number(), "begun", name);
        corridor.tellOwner(one.number(), "begun", name);
    }

    void noted(Engagement one, String deed, String... said) {
        corridor.note(one.number(), deed, said);
    }

    void planned(Engagement one, LocalDateTime when, Side by) {
        corridor.note(
                one.number(),
                "session-planned",
                when.toLocalDate().toString(),
                when.toLocalTime().toString());
        tellOthers(one, by, "session-planned", when);
    }

    /** The side that is said not to have come hears of it, and so does the consultant, who can look into it. */
    void missed(Engagement one, boolean companyMissed) {
        var deed = companyMissed ? "company-missed" : "expert-missed";
        corridor.note(one.number(), deed);
        corridor.tellOwner(one.number(), deed);
        if (companyMissed) {
            corridor.tellCompany(one.number(), deed);
        } else {
            corridor.tellExpert(one.expert(), path(one), deed, one.number().value());
        }
    }

    void cancelled(Engagement one, boolean late, Side by) {
        corridor.note(one.number(), late ? "session-cancelled-late" : "session-cancelled");
        tellOthers(one, by, "session-cancelled");
    }

    void reported(Engagement one, int days) {
        corridor.note(one.number(), "reported");
        corridor.tellCompany(one.number(), "reported", days);
    }

    void confirmed(Engagement one, boolean silent) {
        corridor.note(one.number(), silent ? "confirmed-by-silence" : "confirmed");
        corridor.tellOwner(one.number(), "confirmed");
        corridor.tellExpert(one.expert(), path(one), "confirmed", one.number().value());
    }

    void objected(Engagement one, String why) {
        corridor.note(one.number(), "objected", why);
        corridor.tellOwner(one.number(), "objected");
        corridor.tellExpert(one.expert(), path(one), "objected", one.number().value());
    }

    void marked(Engagement one, Side side) {
        events.publishEvent(new EngagementEvent("reviewed", one.number(), one.company(), side.name()));
    }

    void feePrepared(Engagement one) {
        corridor.remark(one.number(), "fee-prepared");
        people.withRole(Role.DIRECTOR)
                .forEach(card -> corridor.tellStaff(
                        card.id(),
                        "/desk/advisory/fees",
                        "fee-prepared",
                        one.number().value()));
    }

    void feeApproved(Engagement one) {
        corridor.remark(one.number(), "fee-approved");
    }

    void feeReturned(Engagement one, String why) {
        corridor.remark(one.number(), "fee-returned", why);
        corridor.tellOwner(one.number(), "fee-returned");
    }

    void feePaid(Engagement one) {
        corridor.remark(one.number(), "fee-paid");
        corridor.tellExpert(one.expert(), "/fees", "fee-paid", one.number().value());
    }

    /** The expert is gone. */
    void ended(Engagement one) {
        corridor.note(one.number(), "expert-gone");
        corridor.tellOwner(one.number(), "expert-gone");
        corridor.tellCompany(one.number(), "expert-gone");
    }

    void cancelledAll(Engagement one) {
        corridor.tellExpert(one.expert(), "", "request-withdrawn", one.number().value());
    }

    private void tellOthers(Engagement one, Side by, String deed, Object... facts) {
        if (by != Side.COMPANY) {
            corridor.tellCompany(one.number(), deed, facts);
        }
        if (by != Side.EXPERT) {
            var all = Stream.concat(Stream.of(one.number().value()), Arrays.stream(facts))
                    .toArray();
            corridor.tellExpert(one.expert(), path(one), deed, all);
        }
    }

    private static String path(Engagement one) {
        return "/cases/" + one.getId();
    }
}
