package kr.oneroof.consultation.casebook;

import org.springframework.stereotype.Component;

import kr.oneroof.consultation.CaseAccess;
import kr.oneroof.consultation.Confidentiality;
import kr.oneroof.kernel.RequestNumber;

/** What only the assignee may read is never published, whoever asks. */
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
