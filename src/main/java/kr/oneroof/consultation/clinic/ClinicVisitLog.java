package kr.oneroof.consultation.clinic;

import java.time.LocalTime;
import java.util.List;

import kr.oneroof.document.FileId;

/**
 * What is written down of a day (상담일지).
 *
 * @param photos uploads of whoever writes; none is needed
 */
public record ClinicVisitLog(LocalTime from, LocalTime until, String who, String done, List<FileId> photos) {
    /** @throws IllegalArgumentException when it would end before it begins */
    public ClinicVisitLog {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("Ends before it begins");
        }
        photos = List.copyOf(photos);
    }
}
