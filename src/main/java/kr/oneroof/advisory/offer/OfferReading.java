package kr.oneroof.advisory.offer;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.advisory.AdviceSheet;
import kr.oneroof.advisory.matching.Proposal;
import kr.oneroof.advisory.matching.Relaxation;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

@Service
@Transactional(readOnly = true)
class OfferReading implements Offers {
    private final OfferBook book;
    private final CandidateReading candidates;

    OfferReading(OfferBook book, CandidateReading candidates) {
        this.book = book;
        this.candidates = candidates;
    }

    @Override
    public List<Offer> of(RequestNumber number) {
        return book.of(number);
    }

    @Override
    public List<Offer> ofExpert(PersonId expert, boolean openOnly) {
        return book.ofExpert(expert, openOnly);
    }

    @Override
    public Offer requireOf(PersonId expert, UUID offer) {
        return book.find(offer).filter(found -> found.expert().equals(expert)).orElseThrow(NotOnFile::new);
    }

    @Override
    public Proposal proposal(AdviceSheet request) {
        return candidates.narrowest(request);
    }

    @Override
    public Proposal widest(AdviceSheet request) {
        return candidates.of(request, Relaxation.FIELD);
    }
}
