package kr.oneroof.advisory.offer;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.advisory.AdviceCourse;
import kr.oneroof.advisory.AdviceSheet;
import kr.oneroof.advisory.AdviceState;
import kr.oneroof.advisory.matching.Considered;
import kr.oneroof.advisory.matching.Obstacle;
import kr.oneroof.advisory.matching.Relaxation;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

@Service
@Transactional
class OfferDesk implements Offering {
    /** Licence, appointment and conflict are looked at again when an expert says yes. */
    private static final Set<Obstacle.Kind> NEVER = EnumSet.of(
            Obstacle.Kind.STATE,
            Obstacle.Kind.TERM,
            Obstacle.Kind.LICENCE,
            Obstacle.Kind.PROFESSION,
            Obstacle.Kind.CONFLICT);

    private final OfferBook book;
    private final CandidateReading candidates;
    private final AdviceCourse course;
    private final OfferNews news;
    private final OfferTerms terms;

    OfferDesk(OfferBook book, CandidateReading candidates, AdviceCourse course, OfferNews news, OfferTerms terms) {
        this.book = book;
        this.candidates = candidates;
        this.course = course;
        this.news = news;
        this.terms = terms;
    }

    @Override
    public void askNext(RequestNumber number) {
        var request = course.hold(number);
        if (book.open(number).isPresent() || isFilled(request)) {
            return;
        }
        if (request.isManual()) {
            news.stuck(number, "manual");
            return;
        }
        var proposal = candidates.narrowest(request);
        wanted(request)
                .or(proposal::best)
                .ifPresentOrElse(
                        chosen -> ask(request, chosen, proposal.width(), null), () -> news.stuck(number, "none"));
    }

    /** Whom the company asked for by name comes first, if nothing stands against it. */
    private Optional<Considered> wanted(AdviceSheet request) {
        return Optional.ofNullable(request.wish().wantedExpert())
                .flatMap(expert -> candidates.of(request, Relaxation.NONE).of(new PersonId(expert)))
                .filter(Considered::fits);
    }

    @Override
    public void ask(RequestNumber number, PersonId expert, PersonId by) {
        var request = course.hold(number);
        if (book.open(number).isPresent()) {
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

    private void ask(AdviceSheet request, Considered chosen, Relaxation width, @Nullable PersonId by) {
        book.add(request.number(), chosen, width, by, terms.dueAt());
        course.offered(request.number());
        news.offered(request, book.open(request.number()).orElseThrow());
    }

    private boolean isFilled(AdviceSheet request) {
        var needed = request.screening() == null ? 0 : request.screening().seats();
        if (needed == 0 || book.seatsTaken(request.number()) < needed) {
            return false;
        }
        if (!request.is(AdviceState.ENGAGED.name())) {
            course.engaged(request.number());
            news.filled(request.number());
        }
        return true;
    }

    @Override
    public void accept(UUID id, PersonId expert) {
        var request = held(id, expert);
        var offer = book.find(id).orElseThrow();
        offer.requireOpen(terms.now());
        var now = candidates.of(request, offer.width()).of(expert).orElseThrow(NotOnFile::new);
        if (now.obstacles().stream().anyMatch(obstacle -> NEVER.contains(obstacle.kind()))) {
            throw new OfferRefused("no-longer");
        }
        book.answer(id, OfferState.ACCEPTED, null);
        news.accepted(request, offer, now.member().facts().hourRate());
        askNext(request.number());
    }

    @Override
    public void refuse(UUID id, PersonId expert, Refusal refusal) {
        var request = held(id, expert);
        var offer = book.find(id).orElseThrow();
        offer.requireOpen(terms.now());
        decline(request, offer, OfferState.REFUSED, refusal);
    }

    @Override
    public void expire(UUID id) {
        var offer = book.find(id).orElseThrow(NotOnFile::new);
        var request = course.hold(offer.number());
        if (book.find(id)
                .filter(Offer::isOpen)
                .filter(open -> terms.now().isAfter(open.dueAt()))
                .isPresent()) {
            decline(request, offer, OfferState.EXPIRED, null);
        }
    }

    private void decline(AdviceSheet request, Offer offer, OfferState how, @Nullable Refusal refusal) {
        book.answer(offer.id(), how, refusal);
        course.declined(offer.number());
        news.declined(request, offer, how.name().toLowerCase(Locale.ROOT));
        askNext(offer.number());
    }

    /** The request is held first, whoever answers. */
    private AdviceSheet held(UUID id, PersonId expert) {
        var offer = book.find(id).filter(found -> found.expert().equals(expert)).orElseThrow(NotOnFile::new);
        return course.hold(offer.number());
    }
}
