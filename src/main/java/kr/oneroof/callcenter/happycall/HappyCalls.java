package kr.oneroof.callcenter.happycall;

import java.time.LocalDateTime;
import java.util.List;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/**
 * The call after the call (해피콜): one score and a word, within 14 days. Asked by link or by a colleague of whoever
 * answered.
 */
public interface HappyCalls {
    /** To be asked by telephone; those that the asking agent answered are left out. 50 at most. */
    List<Due> due(PersonId asker);

    /**
     * What the caller said on the telephone; a second time changes nothing.
     *
     * @throws kr.oneroof.callcenter.CallRefused when the agent answered that call
     */
    void record(RequestNumber number, PersonId asker, Said said);

    /** @throws kr.oneroof.kernel.NotOnFile when the link is none, or over */
    Asked open(String word);

    void answer(String word, Said said);

    /** @param score 1 to 5 */
    record Said(int score, String comment) {}

    record Due(RequestNumber number, String phone, String name, String company, String topic, LocalDateTime closed) {}

    /** @param answered whether it was answered already */
    record Asked(RequestNumber number, String topic, LocalDateTime received, boolean answered) {}
}
