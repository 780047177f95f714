package kr.oneroof.document;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A paper about to be put into the box: an upload and what it is.
 *
 * @param validTo null for the usual end of its kind
 */
public record NewBoxDocument(
        FileId upload,
        DocumentKind kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {
    /** @throws IllegalArgumentException when it would end before it begins */
    public NewBoxDocument {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("Ends before it begins");
        }
    }

    public @Nullable LocalDate lastDay() {
        return validTo == null ? kind.usualEnd(validFrom).orElse(null) : validTo;
    }
}
