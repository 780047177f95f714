package kr.oneroof.callcenter.wallboard;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** How it stands today. */
public record WallboardView(LocalDateTime at, Calls calls, Callbacks callbacks, List<Agent> agents) {
    public WallboardView {
        agents = List.copyOf(agents);
    }

    /** @param longest seconds that the one waiting longest has waited */
    public record Calls(int waiting, long longest, int answered, int abandoned) {
        /** In percent of those who called; empty when nobody did. */
        public @Nullable Integer answerRate() {
            return answered + abandoned == 0 ? null : Math.round(100f * answered / (answered + abandoned));
        }
    }

    /** @param kept promises for today that were kept, {@code missed} that were not */
    public record Callbacks(int waiting, int kept, int missed) {}

    /** @param taken today, {@code open} now, {@code closed} today, {@code talked} seconds on the average */
    public record Agent(String name, int taken, int open, int closed, int talked) {}
}
