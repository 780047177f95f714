package kr.oneroof.advisory.engagement;

import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import kr.oneroof.advisory.AdvisoryRequestService;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Finds an engagement, locks it for whoever may touch it, and keeps it again. */
@Component
class EngagementStepService {
    private final EngagementRepository repository;
    private final AdviceSessionRepository sessions;
    private final EngagementAccess engagementAccess;
    private final AdvisoryRequestService requestService;
    private final SeoulClock clock;

    EngagementStepService(
            EngagementRepository repository,
            AdviceSessionRepository sessions,
            EngagementAccess engagementAccess,
            AdvisoryRequestService requestService,
            SeoulClock clock) {
        this.repository = repository;
        this.sessions = sessions;
        this.engagementAccess = engagementAccess;
        this.requestService = requestService;
        this.clock = clock;
    }

    void add(Engagement engagement) {
        repository.saveAndFlush(engagement);
    }

    /** The request is held first, as everywhere, so that nobody waits for each other. */
    Engagement require(EngagementActor hand) {
        var found =
                repository.readById(hand.engagement()).filter(hand::mayTouch).orElseThrow(NotOnFile::new);
        if (hand.side() == EngagementSide.EXPERT) {
            engagementAccess.require(hand.by(), found.number());
        }
        requestService.hold(found.number());
        return repository.findById(hand.engagement()).orElseThrow(NotOnFile::new);
    }

    Engagement change(EngagementActor hand, Consumer<Engagement> verb) {
        var found = require(hand);
        verb.accept(found);
        return repository.saveAndFlush(found);
    }

    /** Minutes that the request allows each of its experts. */
    int mostMinutes(RequestNumber number) {
        var screening = requestService.hold(number).screening();
        return screening == null ? 0 : screening.hours() * 60;
    }

    AdviceSessionRepository sessions() {
        return sessions;
    }

    SeoulClock clock() {
        return clock;
    }
}
