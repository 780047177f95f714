package kr.oneroof.advisory.panel;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What ties an expert to a firm (이해관계).
 *
 * @param endedOn null while it lasts
 */
public record Tie(UUID id, Kind kind, Firm firm, @Nullable LocalDate endedOn) {
    /** So long a tie counts after its end. */
    private static final int YEARS_AFTER = 2;

    /** Adviser, officer, shareholder, relative of those who run it, employee. */
    public enum Kind {
        ADVISER,
        OFFICER,
        SHAREHOLDER,
        RELATIVE,
        EMPLOYEE;

        public String messageKey() {
            return "advisory.tie." + name();
        }
    }

    /** Kinship does not end; everything else counts for two years after it ended. */
    public boolean countsOn(LocalDate day) {
        return endedOn == null || kind == Kind.RELATIVE || !day.isAfter(endedOn.plusYears(YEARS_AFTER));
    }
}
