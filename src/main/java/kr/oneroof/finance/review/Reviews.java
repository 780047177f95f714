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

    /**
     * What a machine could not tell, looked at by hand; the last word holds. @throws ReviewRefused when it is not under
     * review
     */
    void tick(Case matter, Map<String, Boolean> holds, PersonId officer);

    /**
     * The same with the paper that it stands on. What that person found before, on the same paper, is no news.
     *
     * @throws ReviewRefused when it is not under review, and for a paper that was not filed
     */
    void tick(Case matter, List<Tick> ticks, PersonId officer);

    /** What holds, by rule; what somebody found who stepped aside later does not count. */
    Map<String, Boolean> ticks(RequestNumber number);

    /** By rule, the paper that was named last. */
    Map<String, String> papers(RequestNumber number);

    /**
     * @param score 0 to 100; the last one of a person counts
     * @throws kr.oneroof.kernel.NotOnFile for who stepped aside
     * @throws ReviewRefused once it is decided
     */
    void vote(Case matter, PersonId person, int score, String words);

    /** The last score of each member; of nobody who stepped aside, before or after. */
    List<Vote> votes(RequestNumber number);

    /** Which application, and whose. */
    record Case(RequestNumber number, CompanyId company) {}

    /** What somebody found by hand. @param paper kind of the paper that it stands on; empty for none */
    record Tick(String rule, boolean holds, String paper) {}

    record Vote(String name, int score, String words, LocalDateTime at) {}
}
