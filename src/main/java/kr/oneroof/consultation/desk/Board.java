package kr.oneroof.consultation.desk;

import java.util.List;
import java.util.Map;

import kr.oneroof.kernel.PersonId;

/** The triage board: piles with their heights. */
public interface Board {
    /** At most so many lines are shown of a pile; the list shows the rest. */
    int MOST = 100;

    /** How many are on each pile, in one statement over open cases alone. */
    Map<BoardTab, Integer> counts(PersonId me, String unit);

    /** The most urgent first. */
    List<CaseRow> rows(BoardTab tab, PersonId me, String unit);
}
