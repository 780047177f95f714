package kr.oneroof.consultation.casebook;

import java.util.List;
import java.util.UUID;

import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.consultation.Category;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** What may spare somebody a filing, and what it spared. */
public interface Suggestions {
    /** For words being typed: quick or nothing, for the form must not wait. */
    Like like(CompanyId company, String typed);

    /**
     * An answer solved a difficulty before it was filed (자가 해결): counted once for a person, an answer and a draft.
     *
     * @throws kr.oneroof.kernel.NotOnFile when nothing is published under this id
     */
    void solved(Solution solution);

    /** @param draft key of the form that need not be filed any more */
    record Solution(UUID article, CompanyId company, PersonId person, UUID draft) {}

    /** The company's own open cases and published answers, best first, few of each. */
    record Like(List<OwnCase> cases, List<Answers.Answer> answers) {
        public Like {
            cases = List.copyOf(cases);
            answers = List.copyOf(answers);
        }

        public boolean isEmpty() {
            return cases.isEmpty() && answers.isEmpty();
        }
    }

    /** An open case of the company. */
    record OwnCase(RequestNumber number, String title, Category category, CaseStatus status) {}
}
