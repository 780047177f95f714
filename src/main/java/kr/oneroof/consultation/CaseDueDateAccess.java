package kr.oneroof.consultation;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.RequestFileAccess;

/** Keeps the due date of a confidential case from staff who may not read it. */
@Component
class CaseDueDateAccess implements RequestFileAccess {
    private final CaseAccess access;

    CaseDueDateAccess(CaseAccess access) {
        this.access = access;
    }

    @Override
    public boolean hides(RequestNumber number, Actor reader) {
        return access.find(number).filter(Confidentiality::confidential).isPresent()
                && !access.isReadableBy(reader, number);
    }
}
