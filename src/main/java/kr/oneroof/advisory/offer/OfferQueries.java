package kr.oneroof.advisory.offer;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.advisory.AdvisoryRequestView;
import kr.oneroof.advisory.matching.ExpertProposal;
import kr.oneroof.advisory.matching.Relaxation;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** Offers and proposals as pages show them. */
@Service
@Transactional(readOnly = true)
public class OfferQueries {
    private final OfferRepository repository;
    private final ExpertCandidateQueries candidates;

    OfferQueries(OfferRepository repository, ExpertCandidateQueries candidates) {
        this.repository = repository;
        this.candidates = candidates;
    }

    /** Oldest first. */
    public List<Offer> of(RequestNumber number) {
        return repository.of(number);
    }

    /** An expert's offers, newest first, at most a hundred. @param openOnly only those that wait for an answer */
    public List<Offer> ofExpert(PersonId expert, boolean openOnly) {
        return repository.ofExpert(expert, openOnly);
    }

    /** @throws kr.oneroof.kernel.NotOnFile when it is not this expert's */
    public Offer requireOf(PersonId expert, UUID offer) {
        return repository
                .find(offer)
                .filter(found -> found.expert().equals(expert))
                .orElseThrow(NotOnFile::new);
    }

    /** The rule's proposal in the narrowest search that finds somebody, with the obstacles of the others. */
    public ExpertProposal proposal(AdvisoryRequestView request) {
        return candidates.narrowest(request);
    }

    /** The widest search, so that a consultant can choose among all experts without an obstacle by law or conflict. */
    public ExpertProposal widest(AdvisoryRequestView request) {
        return candidates.of(request, Relaxation.FIELD);
    }
}
