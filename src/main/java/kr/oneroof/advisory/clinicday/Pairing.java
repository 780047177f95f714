package kr.oneroof.advisory.clinicday;

import java.time.LocalDate;

import kr.oneroof.kernel.PersonId;

/**
 * An expert for a request on one of the days.
 *
 * @param points as {@link kr.oneroof.advisory.matching.Score} gives them
 */
public record Pairing(PersonId expert, String name, LocalDate day, int points) {
    /** An expert's table on one day. */
    public record Table(PersonId expert, LocalDate day) {}

    Table table() {
        return new Table(expert, day);
    }
}
