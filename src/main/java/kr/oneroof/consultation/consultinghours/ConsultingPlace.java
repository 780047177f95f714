package kr.oneroof.consultation.consultinghours;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Where experts sit (상담 장소).
 *
 * @param version counts its changes
 */
public record ConsultingPlace(UUID id, Description facts, long version) {
    /**
     * What staff say of it.
     *
     * @param floor as people call it; may be empty
     * @param accessible whether a wheelchair gets in
     * @param activeUntil its last day; empty while none is known
     */
    public record Description(
            String name,
            String floor,
            boolean accessible,
            @Nullable LocalDate activeUntil) {}

    public String name() {
        return facts.name();
    }

    public boolean isOpenOn(LocalDate day) {
        var last = facts.activeUntil();
        return last == null || !day.isAfter(last);
    }
}
