package kr.oneroof.consultation.outreach;

import java.util.EnumSet;
import java.util.Set;

/** Where a tour stands, and where it may go from there. */
public enum TourStatus {
    /** Day, team and firms are being agreed on. */
    PLANNED,
    /** The team is out. */
    UNDER_WAY,
    /** Every stop is settled and the report is written. */
    REPORTED,
    /** It does not take place; the firms were told. */
    CALLED_OFF;

    public Set<TourStatus> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(UNDER_WAY, CALLED_OFF);
            case UNDER_WAY -> EnumSet.of(REPORTED);
            case REPORTED, CALLED_OFF -> EnumSet.noneOf(TourStatus.class);
        };
    }

    public boolean leadsTo(TourStatus target) {
        return next().contains(target);
    }

    public boolean isOpen() {
        return !next().isEmpty();
    }

    public String messageKey() {
        return "outreach.status." + name();
    }
}
