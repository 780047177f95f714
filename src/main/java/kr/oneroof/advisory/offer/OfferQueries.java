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

/** What is read of offers and proposals. */
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

    /** An expert's, newest first, at most a hundred; {@code openOnly} those alone that wait for an answer. */
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

    /** Whom the rule would ask now, in the narrowest search that finds somebody, and who is kept off by what. */
    public ExpertProposal proposal(AdvisoryRequestView request) {
        return candidates.narrowest(request);
    }

    /** In the widest search, so that a consultant may choose among all whom neither law nor conflict keep off. */
    public ExpertProposal widest(AdvisoryRequestView request) {
        return candidates.of(request, Relaxation.FIELD);
    }
}
