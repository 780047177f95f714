package kr.oneroof.consultation;

import java.time.LocalDateTime;
import java.util.List;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.RequestState;

/** What a company reads of its consultations. */
public interface OwnCases {
    /** @throws kr.oneroof.kernel.NotOnFile when the case is not this company's */
    OwnCase view(CompanyId company, RequestNumber number);

    /**
     * 20 a page and one more where there is an older one, newest first; {@code before} is the last number of the page
     * above, or empty.
     */
    List<Row> list(CompanyId company, Wanted wanted);

    /** @param open true for open ones, false for closed ones, and both when the text is empty */
    record Wanted(String open, String words, String before) {}

    /** A line of the list; {@code owner} is empty while nobody is in charge. */
    record Row(
            RequestNumber number,
            String title,
            Category category,
            RequestState state,
            LocalDateTime filedAt,
            LocalDateTime dueAt,
            String owner) {}
}
