package kr.oneroof.callcenter.conduct;

import java.time.LocalDateTime;
import java.util.List;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** Abuse on the telephone: marked, warned, and only then ended (민원 처리에 관한 법률 시행령 제4조). */
public interface Conduct {
    /**
     * Writes the next step down.
     *
     * @throws kr.oneroof.callcenter.CallRefused when a call is to be ended without a warning right before, or was ended
     */
    void step(RequestNumber number, Entry entry, PersonId by);

    /** In their order. */
    List<Line> of(RequestNumber number);

    /** The lawful steps. */
    enum Step {
        FLAGGED,
        WARNED,
        ENDED;

        public String messageKey() {
            return "callcenter.conduct.step." + name();
        }
    }

    /** What the caller does. */
    enum Kind {
        SWEARING,
        THREAT,
        HARASSMENT,
        REPETITION;

        public String messageKey() {
            return "callcenter.conduct.kind." + name();
        }
    }

    /** @param said what was said by whom, in a few words */
    record Entry(Step step, Kind kind, String said) {}

    record Line(Entry entry, String who, LocalDateTime at) {}
}
