package kr.oneroof.consultation.council;

import java.time.LocalDateTime;

import kr.oneroof.kernel.PersonId;

/**
 * When, where and under whom the council meets; local time in Seoul.
 *
 * @param place a room, or for a site survey the address; may be empty for a meeting on line
 * @param link https address of a meeting on line, or empty
 * @param secretary who keeps the minutes (간사), and has no vote
 */
public record CouncilMeetingPlan(
        CouncilMeetingKind kind,
        LocalDateTime startsAt,
        String place,
        String link,
        PersonId chair,
        PersonId secretary) {
    /** @throws CouncilRefused when one person would hold both offices, or nobody would know where to go */
    public CouncilMeetingPlan {
        if (chair.equals(secretary)) {
            throw new CouncilRefused("same-person");
        }
        if (place.isEmpty() && (link.isEmpty() || kind == CouncilMeetingKind.SITE)) {
            throw new CouncilRefused("nowhere");
        }
    }

    /** Whether those invited must be told. */
    boolean movesFrom(CouncilMeetingPlan before) {
        return !startsAt.equals(before.startsAt) || !place.equals(before.place) || !link.equals(before.link);
    }
}
