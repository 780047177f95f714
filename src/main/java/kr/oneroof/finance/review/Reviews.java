package kr.oneroof.finance.review;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** Reviews of loan applications. */
public interface Reviews {
    /** Whether somebody stepped aside from it (회피): then it is not on file for that person, wherever it would show. */
    boolean bars(PersonId person, RequestNumber number);

    /** From which ones somebody stepped aside. */
    Set<RequestNumber> barred(PersonId person);

    /** For good: who has an interest in the matter neither reads nor decides it. */
    void stepAside(Case matter, PersonId person, String reason);

    /** What a machine could not tell, looked at by hand; the last word holds. @throws ReviewRefused when it is not under review */
    void tick(Case matter, Map<String, Boolean> holds, PersonId officer);

    Map<String, Boolean> ticks(RequestNumber number);

    /**
     * @param score 0 to 100; the last one of a person counts
     * @throws kr.oneroof.kernel.NotOnFile for who stepped aside
     * @throws ReviewRefused once it is decided
     */
    void vote(Case matter, PersonId person, int score, String words);

    List<Vote> votes(RequestNumber number);

    /** Which application, and whose. */
    record Case(RequestNumber number, CompanyId company) {
    }

    record Vote(String name, int score, String words, LocalDateTime at) {
    }
}
