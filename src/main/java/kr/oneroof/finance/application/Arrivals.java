package kr.oneroof.finance.application;

import java.time.LocalDateTime;
import java.util.List;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** Requests that came over the road and are no applications yet (넘어온 융자 요청). */
public interface Arrivals {
    /** Oldest first, at most a hundred. */
    List<Arrived> open();

    List<Arrived> openOf(CompanyId company);

    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    Arrived require(RequestNumber number);

    /** Answers it without an application. @throws kr.oneroof.kernel.TransitionRefused when it is gone already */
    void answer(RequestNumber number, String words, PersonId officer);

    record Arrived(
            RequestNumber number,
            CompanyId company,
            String companyName,
            String title,
            String words,
            LocalDateTime at,
            boolean open) {}
}
