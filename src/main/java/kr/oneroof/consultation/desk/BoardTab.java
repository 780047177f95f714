package kr.oneroof.consultation.desk;

import java.util.Arrays;
import java.util.Locale;

/** The piles on the triage board. */
public enum BoardTab {
    /** Nobody has sorted it; to be accepted within 8 working hours. */
    NEW("c.status = 'SUBMITTED'", "c.accept_by, c.number"),
    MINE("c.consultant_id = :me and c.status in ('TRIAGED', 'IN_PROGRESS', 'SUPPLEMENT_REQUESTED', 'TRANSFERRED')",
            "f.due_at, c.number"),
    GROUP("c.unit = :unit and c.status in ('TRIAGED', 'IN_PROGRESS', 'SUPPLEMENT_REQUESTED', 'TRANSFERRED')",
            "f.due_at, c.number"),
    /** The clock runs, and it runs out today. */
    TODAY("f.closed_at is null and f.due_at >= :now and f.due_at < :tomorrow and " + BoardTab.RUNNING,
            "f.due_at, c.number"),
    OVERDUE("f.closed_at is null and f.due_at < :now and " + BoardTab.RUNNING, "f.due_at, c.number"),
    /** Somebody else has to act: the applicant or an agency outside. */
    WAITING("c.status in ('SUPPLEMENT_REQUESTED', 'TRANSFERRED')", "c.filed_at, c.number"),
    /** Other units asked mine, or me, for help. */
    REFERRED("exists (select from consultation_referral r where r.number = c.number and r.answered_at is null"
            + " and (r.to_consultant = :me or r.to_consultant is null and r.to_unit = :unit))", "f.due_at, c.number"),
    /** Waits for my unit, or for me, to take it over. */
    HANDED("exists (select from consultation_handover h where h.number = c.number and h.decision is null"
            + " and (h.to_consultant = :me or h.to_consultant is null and h.to_unit = :unit))", "f.due_at, c.number"),
    /** Answered long matters in view. */
    MONITORED("c.status = 'MONITORING'", "c.filed_at, c.number");

    private static final String RUNNING = "c.status in ('SUBMITTED', 'TRIAGED', 'IN_PROGRESS')";

    private final String condition;
    private final String order;

    BoardTab(String condition, String order) {
        this.condition = condition;
        this.order = order;
    }

    String condition() {
        return condition;
    }

    String order() {
        return order;
    }

    /** As in the address; whatever else is typed there opens the first. */
    public static BoardTab of(String code) {
        return Arrays.stream(values()).filter(tab -> tab.code().equals(code)).findFirst().orElse(NEW);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "desk.tab." + name();
    }
}
