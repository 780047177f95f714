package kr.oneroof.advisory.engagement;

import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import kr.oneroof.advisory.AdviceCourse;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;

/** Finds an engagement, locks it for whoever may touch it, and keeps it again. */
@Component
class EngagementFile {
    private final EngagementRows rows;
    private final SessionBook sessions;
    private final CaseRight right;
    private final AdviceCourse course;
    private final HouseClock clock;

    EngagementFile(EngagementRows rows, SessionBook sessions, CaseRight right, AdviceCourse course, HouseClock clock) {
        this.rows = rows;
        this.sessions = sessions;
        this.right = right;
        this.course = course;
        this.clock = clock;
    }

    void add(Engagement engagement) {
        rows.saveAndFlush(engagement);
    }

    /** The request is held first, as everywhere, so that nobody waits for each other. */
    Engagement require(Hand hand) {
        var found = rows.readById(hand.engagement()).filter(hand::mayTouch).orElseThrow(NotOnFile::new);
        if (hand.side() == Side.EXPERT) {
            right.require(hand.by(), found.number());
        }
        course.hold(found.number());
        return rows.findById(hand.engagement()).orElseThrow(NotOnFile::new);
    }

    Engagement change(Hand hand, Consumer<Engagement> verb) {
        var found = require(hand);
        verb.accept(found);
        return rows.saveAndFlush(found);
    }

    /** Minutes that the request allows each of its experts. */
    int mostMinutes(RequestNumber number) {
        var screening = course.hold(number).screening();
        return screening == null ? 0 : screening.hours() * 60;
    }

    SessionBook sessions() {
        return sessions;
    }

    HouseClock clock() {
        return clock;
    }
}
