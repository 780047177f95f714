package kr.oneroof.advisory.engagement;

import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import kr.oneroof.advisory.AdvisoryRequestService;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;

/** Finds an engagement, locks it for whoever it concerns, and saves it after the verb. */
@Component
class EngagementStepService {
    private final EngagementRepository repository;
    private final EngagementAccess access;
    private final AdvisoryRequestService requests;

    EngagementStepService(EngagementRepository repository, EngagementAccess access, AdvisoryRequestService requests) {
        this.repository = repository;
        this.access = access;
        this.requests = requests;
    }

    /** Locks the request before the engagement, as every verb does, so that no two verbs wait for each other. */
    Engagement lock(EngagementActor actor) {
        var found =
                repository.readById(actor.engagement()).filter(actor::mayTouch).orElseThrow(NotOnFile::new);
        if (actor.side() == EngagementSide.EXPERT) {
            access.require(actor.by(), found.number());
        }
        requests.lock(found.number());
        return repository.findById(actor.engagement()).orElseThrow(NotOnFile::new);
    }

    Engagement change(EngagementActor actor, Consumer<Engagement> verb) {
        var found = lock(actor);
        verb.accept(found);
        return repository.saveAndFlush(found);
    }

    /** Minutes that the request allows each of its experts. */
    int mostMinutes(RequestNumber number) {
        var screening = requests.lock(number).screening();
        return screening == null ? 0 : screening.hours() * 60;
    }
}
