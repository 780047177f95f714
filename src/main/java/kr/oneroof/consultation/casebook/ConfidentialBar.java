package kr.oneroof.consultation.casebook;

import org.springframework.stereotype.Component;

import kr.oneroof.consultation.Confidence;
import kr.oneroof.consultation.Confidences;
import kr.oneroof.kernel.RequestNumber;

/** What only the assignee may read is never published, whoever asks. */
@Component
class ConfidentialBar implements PublicationBar {
    private final Confidences confidences;

    ConfidentialBar(Confidences confidences) {
        this.confidences = confidences;
    }

    @Override
    public boolean bars(RequestNumber number) {
        return confidences.find(number).filter(Confidence::confidential).isPresent();
    }
}
