package kr.oneroof.consultation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What the difficulty is, and whom to talk to about it.
 *
 * @param title at most 100 characters
 * @param body at most 4,000 characters
 * @param wantedOutcome may be empty
 * @param contactPhone digits, may be empty
 */
@Embeddable
public record CaseMatter(
        @Enumerated(EnumType.STRING) Category category,
        String title,
        String body,
        String wantedOutcome,
        String contactName,
        String contactPhone) {
    /** One of two matters, with the same contact. */
    CaseMatter part(Category other, String ownTitle, String ownBody) {
        return new CaseMatter(other, ownTitle, ownBody, "", contactName, contactPhone);
    }

    CaseMatter in(Category other) {
        return new CaseMatter(other, title, body, wantedOutcome, contactName, contactPhone);
    }
}
