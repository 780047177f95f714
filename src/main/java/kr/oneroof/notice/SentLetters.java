package kr.oneroof.notice;

import java.time.LocalDateTime;
import java.util.List;

/** The last letters that left or will leave the house, newest first, for the developers' page. */
public interface SentLetters {
    List<SentLetter> newest();

    /** @param body plain words; links are absolute */
    record SentLetter(String channel, String recipient, String subject, String body, LocalDateTime at) {}
}
