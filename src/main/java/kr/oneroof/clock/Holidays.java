package kr.oneroof.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import kr.oneroof.identity.Actor;

/** The register of holidays. What is declared or undone moves the due dates of all open requests around that day. */
public interface Holidays {
    /** Undone ones too, by day. */
    List<Holiday> of(int year);

    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    Holiday require(UUID holiday);

    boolean isTaken(LocalDate day);

    /** Somebody else has to approve it before it counts. */
    void propose(LocalDate day, String name, String source, Actor by);

    /** @throws kr.oneroof.kernel.TransitionRefused when it is no proposal, or the own one */
    void approve(UUID holiday, Actor by);

    /** Takes a proposal back, or a declared holiday out of the calendar; the row stays as history. */
    void undo(UUID holiday, String reason, Actor by);
}
