package kr.oneroof.notice;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A letter in the outbox, its words as they leave OneRoof. */
record Letter(
        UUID id,
        LetterChannel channel,
        String recipient,
        Locale language,
        String subject,
        String body,
        Instant createdAt,
        int attempts,
        @Nullable Instant sentAt,
        @Nullable Instant failedAt) {}
