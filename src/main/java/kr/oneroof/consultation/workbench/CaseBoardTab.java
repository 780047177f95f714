package kr.oneroof.consultation.workbench;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/** The piles on the triage board. */
public enum CaseBoardTab {
    /** Nobody has sorted it; to be accepted within 8 working hours. */
    NEW("c.status = 'SUBMITTED'", Urgency.ACCEPT),
    MINE(
            "c.consultant_id = :me and c.status in ('TRIAGED', 'IN_PROGRESS', 'SUPPLEMENT_REQUESTED', 'TRANSFERRED')",
            Urgency.DUE),
    GROUP(
            "c.unit = :unit and c.status in ('TRIAGED', 'IN_PROGRESS', 'SUPPLEMENT_REQUESTED', 'TRANSFERRED')",
            Urgency.DUE),
    /** The clock runs, and it runs out today. */
    TODAY("f.closed_at is null and f.due_at >= :now and f.due_at < :tomorrow and " + CaseBoardTab.RUNNING, Urgency.DUE),
    OVERDUE("f.closed_at is null and f.due_at < :now and " + CaseBoardTab.RUNNING, Urgency.DUE),
    /** Somebody else has to act: the applicant or an agency outside. */
    WAITING("c.status in ('SUPPLEMENT_REQUESTED', 'TRANSFERRED')", Urgency.AGE),
    /** Other units asked mine, or me, for help. */
    REFERRED(
            "exists (select from consultation_referral r where r.number = c.number and r.answered_at is null"
                    + " and (r.to_consultant = :me or r.to_consultant is null and r.to_unit = :unit))",
            Urgency.DUE),
    /** Waits for my unit, or for me, to take it over. */
    HANDED(
            "exists (select from consultation_handover h where h.number = c.number and h.decision is null"
                    + " and (h.to_consultant = :me or h.to_consultant is null and h.to_unit = :unit))",
            Urgency.DUE),
    /** Answered long matters in view. */
    MONITORED("c.status = 'MONITORING'", Urgency.AGE);

    private static final String RUNNING = "c.status in ('SUBMITTED', 'TRIAGED', 'IN_PROGRESS')";

    private final String condition;
    private final Urgency urgency;

    CaseBoardTab(String condition, Urgency urgency) {
        this.condition = condition;
        this.urgency = urgency;
    }

    String condition() {
        return condition;
    }

    String order() {
        return urgency.column + ", c.number";
    }

    /** What stands behind a cursor. */
    String beyond() {
        return "(" + order() + ") > (:at, :number)";
    }

    Cursor after(CaseRow row) {
        return new Cursor(name(), urgency.moment.apply(row), row.number());
    }

    /** As in the address; whatever else is typed there opens the first. */
    public static CaseBoardTab of(String code) {
        return Arrays.stream(values())
                .filter(tab -> tab.code().equals(code))
                .findFirst()
                .orElse(NEW);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "desk.tab." + name();
    }

    /** What makes a line stand above another. */
    private enum Urgency {
        ACCEPT("c.accept_by", CaseRow::acceptBy),
        DUE("f.due_at", CaseRow::dueAt),
        AGE("c.filed_at", CaseRow::filedAt);

        private final String column;
        private final Function<CaseRow, Instant> moment;

        Urgency(String column, Function<CaseRow, Instant> moment) {
            this.column = column;
            this.moment = moment;
        }
    }
}
