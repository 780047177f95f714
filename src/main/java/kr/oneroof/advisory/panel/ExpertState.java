package kr.oneroof.advisory.panel;

import java.util.EnumSet;
import java.util.Set;

/** The state of an expert's appointment (위촉 상태), and where it may go. */
public enum ExpertState {
    CANDIDATE,
    APPOINTED,
    SUSPENDED,
    EXPIRED,
    DISMISSED;

    Set<ExpertState> next() {
        return switch (this) {
            case CANDIDATE, EXPIRED -> EnumSet.of(APPOINTED, DISMISSED);
            case APPOINTED -> EnumSet.of(APPOINTED, SUSPENDED, EXPIRED, DISMISSED);
            case SUSPENDED -> EnumSet.of(APPOINTED, EXPIRED, DISMISSED);
            case DISMISSED -> EnumSet.noneOf(ExpertState.class);
        };
    }

    public boolean leadsTo(ExpertState target) {
        return next().contains(target);
    }

    public String messageKey() {
        return "advisory.expert.state." + name();
    }
}
