package kr.oneroof.consultation.workbench;

/** What is counted: the very same condition stands behind a figure and behind the list that it opens. */
public enum CaseMeasure {
    RECEIVED("true"),
    /**
     * A merged case is received once more and handled with its leading case, and what went to another service is
     * handled there: neither is work of its own.
     */
    STANDING_ALONE("c.status not in ('MERGED', 'PASSED_ON')"),
    OPEN("c.status in ('SUBMITTED', 'TRIAGED', 'IN_PROGRESS', 'SUPPLEMENT_REQUESTED', 'TRANSFERRED')"),
    /** Answered, closed, returned or withdrawn. */
    HANDLED("c.status in ('ANSWERED', 'MONITORING', 'CLOSED', 'RETURNED', 'WITHDRAWN')"),
    ANSWERED("c.answered_at is not null"),
    SOLVED("c.outcome in ('RESOLVED', 'ACCEPTED', 'PARTLY_ACCEPTED')"),
    /** Guidance counts too, as in the province's report. */
    SOLVED_WIDELY("c.outcome in ('RESOLVED', 'ACCEPTED', 'PARTLY_ACCEPTED', 'GUIDED')"),
    IN_TIME("c.answered_at <= f.due_at"),
    LATE("(c.answered_at > f.due_at"
            + " or (c.status in ('SUBMITTED', 'TRIAGED', 'IN_PROGRESS') and f.due_at < :now))"),
    SURVEYED("c.surveyed"),
    COMPANY_SOLVED("(c.surveyed and (select s.solved from consultation_survey s where s.number = c.number"
            + " order by s.id desc limit 1) = 'YES')");

    private final String condition;

    CaseMeasure(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    public String messageKey() {
        return "desk.counted." + name();
    }
}
