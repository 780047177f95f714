package kr.oneroof.finance.application;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.BoxDocument;
import kr.oneroof.document.DocumentBoxService;
import kr.oneroof.finance.programme.ProgrammeQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/**
 * Papers that need not be filed again: a valid document from the company's box (문서함) is attached to its application.
 */
@Component
public class LoanBoxPapers {
    private final LoanPaperService papers;
    private final ProgrammeQueries programmes;
    private final DocumentBoxService box;

    LoanBoxPapers(LoanPaperService papers, ProgrammeQueries programmes, DocumentBoxService box) {
        this.papers = papers;
        this.programmes = programmes;
        this.box = box;
    }

    /** The programme's list before the submission: what the company's box holds today, and what will be missing. */
    @Transactional(readOnly = true)
    public List<Expected> expected(UUID programme, CompanyId company) {
        return programmes.require(programme).papers().stream()
                .map(paper -> new Expected(
                        paper.kind(),
                        paper.required(),
                        inBox(company, paper.kind()).isPresent()))
                .toList();
    }

    /** Attaches the newest valid document of each kind. */
    void attach(RequestNumber number, UUID programme, CompanyId company, PersonId by) {
        for (var paper : programmes.require(programme).papers()) {
            inBox(company, paper.kind())
                    .ifPresent(document ->
                            papers.keep(number, paper.kind(), List.of(box.lend(company, document.id(), by)), by));
        }
    }

    private Optional<BoxDocument> inBox(CompanyId company, String kind) {
        return box.validOf(company).stream()
                .filter(document -> document.kind().name().equals(kind))
                .max(Comparator.comparing(BoxDocument::validFrom));
    }

    /** @param inBox whether a valid one from the box is attached at the submission */
    public record Expected(String kind, boolean required, boolean inBox) {
        public String messageKey() {
            return "finance.paper." + kind;
        }
    }
}
