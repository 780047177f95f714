package kr.oneroof.consultation.workbench;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

import kr.oneroof.kernel.RequestNumber;

/** The last line of a page: where the next one goes on. Opaque to the reader, and checked when it comes back. */
record Cursor(String order, Instant at, RequestNumber number) {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    static Cursor after(CaseSort sort, CaseRow row) {
        var at = switch (sort) {
            case RECEIVED -> row.filedAt();
            case DUE -> row.dueAt();
            case CHANGED -> row.changedAt();
        };
        return new Cursor(sort.name(), at, row.number());
    }

    /** Empty for what was forged, broken, or made for another order: the reader then gets the first page. */
    static Optional<Cursor> parse(String text, String order) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("~", -1);
            if (plain.length != 3 || !plain[0].equals(order)) {
                return Optional.empty();
            }
            var at = Instant.parse(plain[1]);
            return at.isBefore(EARLIEST) || at.isAfter(LATEST)
                    ? Optional.empty()
                    : Optional.of(new Cursor(order, at, new RequestNumber(plain[2])));
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    String text() {
        var plain = order + "~" + at + "~" + number;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
