package kr.oneroof.document;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A paper in a company's document box.
 *
 * @param validTo last day; null when it holds until replaced
 * @param replaced whether a newer one took its place; it stays readable
 */
public record BoxDocument(
        UUID id,
        DocumentKind kind,
        StoredFileView file,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean replaced) {
    public boolean isExpiredOn(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    public boolean isValidOn(LocalDate day) {
        return !replaced && !validFrom.isAfter(day) && !isExpiredOn(day);
    }
}
