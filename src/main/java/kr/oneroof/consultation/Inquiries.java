package kr.oneroof.consultation;

import java.util.List;

import kr.oneroof.document.FileId;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/**
 * What a company does with its difficulties. Another company's case is {@link kr.oneroof.kernel.NotOnFile}; what the
 * status forbids is {@link kr.oneroof.kernel.TransitionRefused}.
 */
public interface Inquiries {
    /** Files once: the same submission again, also at the same moment, answers with the same number. */
    RequestNumber file(Filing filing);

    /**
     * Answers the centre's question (보완) and lets the clock run again. What comes to a merged case stands on the
     * leading one.
     *
     * @return the case that has it now
     */
    RequestNumber giveMore(CompanyId company, RequestNumber number, PersonId by, String text, List<FileId> files);

    /**
     * More time for what the centre asked for (보완기간 연장), twice at most; the same submission again is no second time.
     *
     * @throws DemandRefused when the law forbids it
     */
    void askForTime(CompanyId company, RequestNumber number, MoreTime wanted);

    /** The wish to withdraw a merged case stands on the leading one. @return the case that has it now */
    RequestNumber withdraw(CompanyId company, RequestNumber number, String reason);

    /** Within 14 days of the answer. */
    void reopen(CompanyId company, RequestNumber number, String reason);

    /** Once per answer; open for 14 days after it. */
    void survey(CompanyId company, RequestNumber number, Survey survey);
}
