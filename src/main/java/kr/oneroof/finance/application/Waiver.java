package kr.oneroof.finance.application;

import java.util.List;

/**
 * What is missing of the proof of an application, and why it is recommended all the same (서류 없이 추천한 사유).
 *
 * @param missing {@code paper:KIND} of the programme's list, {@code check:rule} for what was found to hold without a
 *     paper
 * @param reason empty while nobody gave one
 */
public record Waiver(List<String> missing, String reason) {
    private static final String PAPER = "paper:";
    private static final String CHECK = "check:";
    static final Waiver NONE = new Waiver(List.of(), "");

    public Waiver {
        missing = List.copyOf(missing);
    }

    static String paper(String kind) {
        return PAPER + kind;
    }

    static String check(String rule) {
        return CHECK + rule;
    }

    public boolean isNeeded() {
        return !missing.isEmpty();
    }

    /** For why it is done all the same. */
    Waiver because(String words) {
        return new Waiver(missing, isNeeded() ? words : "");
    }

    /** @throws LoanRefused when something is missing and nobody said why it is done all the same */
    void require() {
        if (isNeeded() && reason.isBlank()) {
            throw new LoanRefused("papers-missing");
        }
    }

    /** Whether it speaks of all that is missing now. */
    boolean covers(List<String> now) {
        return !reason.isBlank() && missing.containsAll(now);
    }

    /** Message keys of what is missing. */
    public List<String> messageKeys() {
        return missing.stream().map(Waiver::messageKey).toList();
    }

    /** Whether that is a check without a paper, and not a paper of the list. */
    public static boolean isCheck(String one) {
        return one.startsWith(CHECK);
    }

    public static String messageKey(String one) {
        return isCheck(one)
                ? "finance.rule." + one.substring(CHECK.length())
                : "finance.paper." + one.substring(PAPER.length());
    }
}
