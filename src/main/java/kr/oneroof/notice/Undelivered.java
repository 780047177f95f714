package kr.oneroof.notice;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** Letters that were given up, for the administrator. */
public interface Undelivered {
    /** The latest first, at most 200. */
    List<GivenUp> letters();

    /**
     * Puts it on its way again, with all its attempts before it.
     *
     * @throws kr.oneroof.kernel.NotOnFile when it is not among the given up
     */
    void tryAgain(UUID letter);

    /** @param recipient masked: {@code ji***@demo.oneroof.kr} */
    record GivenUp(UUID id, String recipient, String subject, String failure, int attempts, LocalDateTime at) {}
}
