package kr.oneroof.advisory;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/** What a company does with its requests for advice. Another company's is {@link kr.oneroof.kernel.NotOnFile}. */
public interface AdviceFilings {
    /** Files once: the same submission again answers with the same number. */
    RequestNumber file(Filing filing);

    /** @throws kr.oneroof.kernel.TransitionRefused once a session was held */
    void withdraw(CompanyId company, RequestNumber number, String reason);
}
