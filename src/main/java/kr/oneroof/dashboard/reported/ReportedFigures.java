package kr.oneroof.dashboard.reported;

import java.time.LocalDate;
import java.util.List;

import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.Period;

/** What was told on a day. */
public interface ReportedFigures {
    /** Days of which figures are kept, newest first. */
    List<LocalDate> days();

    /** What was told of that day, by service; nothing if none was kept. */
    List<Reported> on(Question question);

    /** Message keys of the breakdowns that were told that day. */
    List<String> breakdowns(LocalDate day, Period period, Audience audience);

    /** Periods that were told that day. */
    List<Period> periods(LocalDate day);

    /** @param breakdown message key, empty for the headline */
    record Question(LocalDate day, Period period, Audience audience, String breakdown) {}
}
