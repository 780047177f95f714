package kr.oneroof.consultation;

import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.RequestNumber;

/** The cards of all sub-rooms for one case. */
@Component
public class CaseCards {
    private final ObjectProvider<CaseCardSource> annexes;

    CaseCards(ObjectProvider<CaseCardSource> annexes) {
        this.annexes = annexes;
    }

    public List<CaseCardSource.Card> forStaff(RequestNumber number, CaseStatus status) {
        return annexes.orderedStream()
                .map(annex -> annex.forStaff(number, status))
                .flatMap(Optional::stream)
                .toList();
    }

    public List<CaseCardSource.Card> forCompany(RequestNumber number, CaseStatus status) {
        return annexes.orderedStream()
                .map(annex -> annex.forCompany(number, status))
                .flatMap(Optional::stream)
                .toList();
    }
}
