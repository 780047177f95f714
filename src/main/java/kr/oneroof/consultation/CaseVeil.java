package kr.oneroof.consultation;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.FileVeil;

/** Keeps the due date of a confidential case from staff who may not read it. */
@Component
class CaseVeil implements FileVeil {
    private final Confidences confidences;

    CaseVeil(Confidences confidences) {
        this.confidences = confidences;
    }

    @Override
    public boolean hides(RequestNumber number, Actor reader) {
        return confidences.find(number).filter(Confidence::confidential).isPresent()
                && !confidences.isReadableBy(reader, number);
    }
}
