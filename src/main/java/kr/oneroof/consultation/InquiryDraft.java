package kr.oneroof.consultation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * What somebody has begun to write, as it was typed.
 *
 * @param id the key under which it will be filed, once
 * @param version how often it has been saved
 * @param tab the window it was typed in
 * @param files ids of uploads
 * @param wishedDays as typed, parted by commas
 * @param savedAt local time in Seoul
 */
public record InquiryDraft(
        UUID id,
        long version,
        UUID tab,
        String category,
        String title,
        String body,
        String wantedOutcome,
        String contactName,
        String contactPhone,
        String wishedMode,
        String wishedDays,
        boolean confidential,
        List<UUID> files,
        LocalDateTime savedAt) {
    public InquiryDraft {
        files = List.copyOf(files);
    }
}
