package kr.oneroof.notice;

import java.util.Locale;

/** A letter about to be put into the outbox. @param onceKey empty when every letter counts */
record LetterDraft(
        LetterChannel channel, String recipient, Locale language, String subject, String body, String onceKey) {}
