package kr.oneroof.advisory;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.RequestFileAccess;

/** Keeps due date and history of a confidential request from staff who may not read it. */
@Component
class AdvisoryHistoryAccess implements RequestFileAccess {
    private final AdvisoryRequestAccess access;

    AdvisoryHistoryAccess(AdvisoryRequestAccess access) {
        this.access = access;
    }

    @Override
    public boolean hides(RequestNumber number, Actor reader) {
        return access.hides(number, reader);
    }
}
