package kr.oneroof.notice;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.PersonId;

/** A person's own inbox. */
public interface MyNotices {
    /** Newest first. @param after the {@link Page#next} of the page before; anything else shows the first page */
    Page page(PersonId reader, @Nullable String after);

    /**
     * Marks it read.
     *
     * @return where it leads, empty for nowhere
     * @throws kr.oneroof.kernel.NotOnFile when it is not the reader's
     */
    String open(PersonId reader, UUID notice);

    void readAll(PersonId reader);

    /** At most 100, so that a counter stays cheap however many there are. */
    int unread(PersonId reader);

    /** @param next asks for the page behind this one; null on the last */
    record Page(List<Entry> entries, @Nullable String next) {}

    record Entry(UUID id, String subject, String body, LocalDateTime at, boolean read) {}
}
