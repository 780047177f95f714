package kr.oneroof.consultation.council;

/** What became of an item (수용, 일부수용, 보류, 수용불가, 부처 건의). */
public enum CouncilVerdict {
    ADOPTED,
    PARTLY,
    POSTPONED,
    NOT_POSSIBLE,
    /** Only a ministry can change it; a proposal goes there. */
    REFERRED;

    /** Whether somebody has to do something by a day. */
    public boolean wantsFollowUp() {
        return this == ADOPTED || this == PARTLY || this == REFERRED;
    }

    public String messageKey() {
        return "council.verdict." + name();
    }
}
