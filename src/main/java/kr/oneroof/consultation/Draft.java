package kr.oneroof.consultation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * What somebody has begun to write, as it was typed.
 *
 * @param id the key under which it will be filed, once
 * @param files ids of uploads
 * @param savedAt local time in Seoul
 */
public record Draft(UUID id, String category, String title, String body, String wantedOutcome, String contactName,
        String contactPhone, boolean confidential, List<UUID> files, LocalDateTime savedAt) {
    public Draft {
        files = List.copyOf(files);
    }
}
