package kr.oneroof.consultation;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.PersonId;

/**
 * How a case came in (접수).
 *
 * @param filedBy who typed it
 * @param consent how a caller consented; empty for what the company filed itself
 * @param acceptBy until when somebody has to sort it
 */
@Embeddable
record Receipt(@Embedded @AttributeOverride(name = "value", column = @Column(name = "filed_by")) PersonId filedBy,
        @Enumerated(EnumType.STRING) Channel channel, @Nullable String consent, Instant filedAt, Instant acceptBy) {
    static Receipt of(Filing.Filer by, Instant filedAt, Instant acceptBy) {
        return new Receipt(by.person(), by.channel(), by.consent(), filedAt, acceptBy);
    }
}
