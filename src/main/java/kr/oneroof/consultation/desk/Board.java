package kr.oneroof.consultation.desk;

import java.util.Map;

import kr.oneroof.kernel.PersonId;

/** The triage board: piles with their heights. */
public interface Board {
    /** Lines on a page of a pile. */
    int PAGE = 20;

    /** How many are on each pile, in one statement over open cases alone. */
    Map<BoardTab, Integer> counts(PersonId me, String unit);

    /**
     * The most urgent first.
     *
     * @param after where the page before ended; empty, or forged, for the first
     */
    CaseList.Page rows(BoardTab tab, PersonId me, String unit, String after);
}
