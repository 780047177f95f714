package kr.oneroof.consultation.casebook;

import org.springframework.stereotype.Component;

import kr.oneroof.consultation.CaseAccess;
import kr.oneroof.consultation.Confidentiality;
import kr.oneroof.kernel.RequestNumber;

/** Keeps confidential cases, which only the assignee may read, from being published. */
@Component
class ConfidentialPublicationRule implements PublicationRule {
    private final CaseAccess access;

    ConfidentialPublicationRule(CaseAccess access) {
        this.access = access;
    }

    @Override
    public boolean bars(RequestNumber number) {
        return access.find(number).filter(Confidentiality::confidential).isPresent();
    }
}
