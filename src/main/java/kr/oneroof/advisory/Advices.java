package kr.oneroof.advisory;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kr.oneroof.advisory.panel.Field;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/** What is read of requests for advice. Whether the reader may, whoever asks has found out, but for lists. */
public interface Advices {
    /** @throws kr.oneroof.kernel.NotOnFile when there is no such request */
    AdviceSheet require(RequestNumber number);

    /** @throws kr.oneroof.kernel.NotOnFile when it is another company's */
    AdviceSheet requireOf(CompanyId company, RequestNumber number);

    /**
     * A company's, newest first, 20 a page and one more where there is an older one. @param before number of the last
     * one shown, or empty
     */
    List<Line> own(CompanyId company, String before);

    /** The centre's, 30 a page likewise; what the reader may not read stands there without company and title. */
    List<Line> desk(Wanted wanted, Actor reader);

    /**
     * @param state name of a state, or empty for all that are open; {@code mine}: those alone of which the reader is in
     *     charge
     */
    record Wanted(String state, boolean mine, String before) {}

    /** @param title empty when the reader may not read it, as {@code company} */
    record Line(
            RequestNumber number,
            String company,
            String title,
            @Nullable Field field,
            AdviceState state,
            String owner,
            LocalDateTime filedAt,
            LocalDateTime dueAt) {}
}
