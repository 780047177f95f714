package kr.oneroof.finance.aftercare;

import java.util.EnumSet;
import java.util.Set;

/** Where a measure stands (조치 진행). */
public enum AftercareMeasureState {
    /** The company may speak first (의견제출). */
    HEARING,
    DECIDED,
    /** Not decided after all. */
    DROPPED,
    /** Taken back: everything is as it was before. */
    UNDONE;

    Set<AftercareMeasureState> next() {
        return switch (this) {
            case HEARING -> EnumSet.of(DECIDED, DROPPED);
            case DECIDED -> EnumSet.of(UNDONE);
            case DROPPED, UNDONE -> EnumSet.noneOf(AftercareMeasureState.class);
        };
    }

    public String messageKey() {
        return "finance.aftercare.state." + name();
    }
}
