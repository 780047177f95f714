package kr.oneroof.advisory.offer;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.advisory.AdvisoryRequestService;
import kr.oneroof.advisory.AdvisoryRequestState;
import kr.oneroof.advisory.AdvisoryRequestView;
import kr.oneroof.advisory.matching.ConsideredExpert;
import kr.oneroof.advisory.matching.ExpertObstacle;
import kr.oneroof.advisory.matching.Relaxation;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/**
 * Asking experts, one at a time. An offer answered twice is {@link kr.oneroof.kernel.TransitionRefused}; what law,
 * conflict or limits forbid is {@link OfferRefused}.
 */
@Service
@Transactional
public class OfferService {
    /** Licence, appointment and conflict are looked at again when an expert says yes. */
    private static final Set<ExpertObstacle.Kind> NEVER = EnumSet.of(
            ExpertObstacle.Kind.STATE,
            ExpertObstacle.Kind.TERM,
            ExpertObstacle.Kind.LICENCE,
            ExpertObstacle.Kind.PROFESSION,
            ExpertObstacle.Kind.CONFLICT);

    private final OfferRepository repository;
    private final ExpertCandidateQueries candidates;
    private final AdvisoryRequestService requestService;
    private final OfferNotifications notifications;
    private final OfferDeadline deadline;

    OfferService(
            OfferRepository repository,
            ExpertCandidateQueries candidates,
            AdvisoryRequestService requestService,
            OfferNotifications notifications,
            OfferDeadline deadline) {
        this.repository = repository;
        this.candidates = candidates;
        this.requestService = requestService;
        this.notifications = notifications;
        this.deadline = deadline;
    }

    /** Asks whom the rule would ask; does nothing while somebody is asked, or when all seats are taken. */
    public void askNext(RequestNumber number) {
        var request = requestService.hold(number);
        if (repository.open(number).isPresent() || isFilled(request)) {
            return;
        }
        if (request.isManual()) {
            notifications.stuck(number, "manual");
            return;
        }
        var proposal = candidates.narrowest(request);
        wanted(request)
                .or(proposal::best)
                .ifPresentOrElse(
                        chosen -> ask(request, chosen, proposal.width(), null),
                        () -> notifications.stuck(number, "none"));
    }

    /** Whom the company asked for by name comes first, if nothing stands against it. */
    private Optional<ConsideredExpert> wanted(AdvisoryRequestView request) {
        return Optional.ofNullable(request.wish().wantedExpert())
                .flatMap(expert -> candidates.of(request, Relaxation.NONE).of(new PersonId(expert)))
                .filter(ConsideredExpert::fits);
    }

    /** Asks the one whom a consultant chose, who fits in the widest search at least. */
    public void ask(RequestNumber number, PersonId expert, PersonId by) {
        var request = requestService.hold(number);
        if (repository.open(number).isPresent()) {
            throw new OfferRefused("one-at-a-time");
        }
        if (isFilled(request)) {
            return;
        }
        var chosen = candidates.of(request, Relaxation.FIELD).of(expert).orElseThrow(NotOnFile::new);
        if (!chosen.fits()) {
            throw new OfferRefused("obstacle");
        }
        ask(request, chosen, Relaxation.FIELD, by);
    }

    private void ask(AdvisoryRequestView request, ConsideredExpert chosen, Relaxation width, @Nullable PersonId by) {
        repository.add(request.number(), chosen, width, by, deadline.dueAt());
        requestService.offered(request.number());
        notifications.offered(request, repository.open(request.number()).orElseThrow());
    }

    private boolean isFilled(AdvisoryRequestView request) {
        var needed = request.screening() == null ? 0 : request.screening().seats();
        if (needed == 0 || repository.seatsTaken(request.number()) < needed) {
            return false;
        }
        if (!request.is(AdvisoryRequestState.ENGAGED.name())) {
            requestService.engaged(request.number());
            notifications.filled(request.number());
        }
        return true;
    }

    public void accept(UUID id, PersonId expert) {
        var request = held(id, expert);
        var offer = repository.find(id).orElseThrow();
        offer.requireOpen(deadline.now());
        var now = candidates.of(request, offer.width()).of(expert).orElseThrow(NotOnFile::new);
        if (now.obstacles().stream().anyMatch(obstacle -> NEVER.contains(obstacle.kind()))) {
            throw new OfferRefused("no-longer");
        }
        repository.answer(id, OfferState.ACCEPTED, null);
        notifications.accepted(request, offer, now.member().facts().hourRate());
        askNext(request.number());
    }

    /** The next is asked at once. */
    public void refuse(UUID id, PersonId expert, OfferRefusal refusal) {
        var request = held(id, expert);
        var offer = repository.find(id).orElseThrow();
        offer.requireOpen(deadline.now());
        decline(request, offer, OfferState.REFUSED, refusal);
    }

    /** Silence is a no once the time is over; again is no change. */
    public void expire(UUID id) {
        var offer = repository.find(id).orElseThrow(NotOnFile::new);
        var request = requestService.hold(offer.number());
        if (repository
                .find(id)
                .filter(Offer::isOpen)
                .filter(open -> deadline.now().isAfter(open.dueAt()))
                .isPresent()) {
            decline(request, offer, OfferState.EXPIRED, null);
        }
    }

    private void decline(AdvisoryRequestView request, Offer offer, OfferState how, @Nullable OfferRefusal refusal) {
        repository.answer(offer.id(), how, refusal);
        requestService.declined(offer.number());
        notifications.declined(request, offer, how.name().toLowerCase(Locale.ROOT));
        askNext(offer.number());
    }

    /** The request is held first, whoever answers. */
    private AdvisoryRequestView held(UUID id, PersonId expert) {
        var offer = repository
                .find(id)
                .filter(found -> found.expert().equals(expert))
                .orElseThrow(NotOnFile::new);
        return requestService.hold(offer.number());
    }
}
