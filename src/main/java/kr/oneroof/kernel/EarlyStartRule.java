package kr.oneroof.kernel;

import java.time.Duration;
import java.time.LocalDateTime;

/** What was planned for a moment is not written down as having happened long before it. */
public final class EarlyStartRule {
    /** People come early; nobody comes hours early. */
    public static final Duration EARLIEST = Duration.ofHours(1);

    private EarlyStartRule() {}

    /** Whether somebody may have arrived by now for what was planned at that moment; both local in Seoul. */
    public static boolean mayHaveBegun(LocalDateTime planned, LocalDateTime now) {
        return !now.isBefore(planned.minus(EARLIEST));
    }
}
