package kr.oneroof.consultation.council;

/**
 * What the council decides about an item.
 *
 * @param applicantText goes to the company
 * @param internalText stays among staff, may be empty
 * @param responsible unit or agency that acts; empty where nobody has to
 * @param workingDays by when, counted from the decision; 0 where nobody has to act
 */
public record Resolution(
        CouncilVerdict verdict, String applicantText, String internalText, String responsible, int workingDays) {
    static final int MOST_DAYS = 250;

    /** @throws CouncilRefused when somebody has to act and nobody or no day is named */
    public Resolution {
        if (verdict.wantsFollowUp() && (responsible.isEmpty() || workingDays < 1 || workingDays > MOST_DAYS)) {
            throw new CouncilRefused("nobody-acts");
        }
        if (!verdict.wantsFollowUp()) {
            responsible = "";
            workingDays = 0;
        }
    }
}
