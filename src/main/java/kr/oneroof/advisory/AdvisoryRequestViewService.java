package kr.oneroof.advisory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;

/** Opens a request to staff: those only who may read it, and each look is kept. */
@Component
public class AdvisoryRequestViewService {
    private final AdvisoryRequestQueries advices;
    private final AdvisoryRequestAccess access;
    private final Looks looks;

    AdvisoryRequestViewService(AdvisoryRequestQueries advices, AdvisoryRequestAccess access, Looks looks) {
        this.advices = advices;
        this.access = access;
        this.looks = looks;
    }

    /** @throws kr.oneroof.kernel.NotOnFile when there is no such request for this reader */
    @Transactional
    public AdvisoryRequestView open(Actor reader, RequestNumber number) {
        access.require(reader, number);
        return looked(advices.require(number));
    }

    /** For an expert who holds a right to it, or is asked about it; whoever calls has found that out. */
    @Transactional
    public AdvisoryRequestView openToExpert(RequestNumber number) {
        return looked(advices.require(number));
    }

    private AdvisoryRequestView looked(AdvisoryRequestView sheet) {
        looks.keep(new Look(sheet.facts().company().value(), sheet.number().value(), "audit.look.request", ""));
        return sheet;
    }
}
