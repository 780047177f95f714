package kr.oneroof.consultation;

/**
 * How the company was served (만족도 조사), 1 to 5 each.
 *
 * @param solved the company's own word on it, which may contradict the outcome
 */
public record Survey(int overall, int speed, int expertise, int kindness, Solved solved, String remark) {
    /** Whether the difficulty is gone. */
    public enum Solved {
        YES,
        PARTLY,
        NO
    }

    /** @throws IllegalArgumentException outside 1 to 5 */
    public Survey {
        for (var mark : new int[] {overall, speed, expertise, kindness}) {
            if (mark < 1 || mark > 5) {
                throw new IllegalArgumentException("A mark is 1 to 5: " + mark);
            }
        }
    }
}
