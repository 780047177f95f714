package kr.oneroof.company;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A certificate that opens preferences (확인서).
 *
 * @param validTo last day, empty when it does not expire
 */
public record Certificate(
        UUID id,
        Kind kind,
        String number,
        LocalDate issuedOn,
        @Nullable LocalDate validTo) {
    /** The kinds that programmes ask for. */
    public enum Kind {
        WOMEN,
        DISABLED,
        VENTURE,
        INNOBIZ,
        MAINBIZ,
        EXPORT,
        WORLD_CLASS,
        NEW_TECHNOLOGY,
        PARTS,
        JOBS,
        EXCELLENT,
        OTHER
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(issuedOn) && (validTo == null || !day.isAfter(validTo));
    }
}
