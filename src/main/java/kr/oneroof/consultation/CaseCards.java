package kr.oneroof.consultation;

import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.RequestNumber;

/** Collects the cards of all modules for one case. */
@Component
public class CaseCards {
    private final ObjectProvider<CaseCardSource> sources;

    CaseCards(ObjectProvider<CaseCardSource> sources) {
        this.sources = sources;
    }

    public List<CaseCardSource.Card> forStaff(RequestNumber number, CaseStatus status) {
        return sources.orderedStream()
                .map(source -> source.forStaff(number, status))
                .flatMap(Optional::stream)
                .toList();
    }

    public List<CaseCardSource.Card> forCompany(RequestNumber number, CaseStatus status) {
        return sources.orderedStream()
                .map(source -> source.forCompany(number, status))
                .flatMap(Optional::stream)
                .toList();
    }
}
