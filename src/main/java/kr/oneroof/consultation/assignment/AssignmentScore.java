package kr.oneroof.consultation.assignment;

/**
 * How well somebody fits, in whole points.
 *
 * @param skill 0 to 50 for the level in the case's category
 * @param load 0 to 30 for the share of the limit that is still free
 * @param hours 0 to 10 for the share of the time before the due date that the person works
 */
public record AssignmentScore(int skill, int load, int hours) {
    public int total() {
        return skill + load + hours;
    }
}
