package kr.oneroof.agency;

/**
 * What an agency does over the link that it was sent. A word that opens nothing any more is
 * {@link kr.oneroof.kernel.NotOnFile}.
 */
public interface AgencySide {
    /** Opens the referral; the company sees in its record of looks that the agency did. */
    Opened open(String word);

    void accept(String word, String words);

    void decline(String word, String why);

    void report(String word, String outcome);

    /** What the agency reads: what it is asked, and the company's data that the company consented to. */
    record Opened(ReferralView referral, String title, String text, String company, String phone) {}
}
