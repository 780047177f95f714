package kr.oneroof.document.paper;

import java.time.LocalDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A paper as it was given out (발급 문서).
 *
 * @param kind {@code loan-recommendation}; its words stand under {@code document.paper.kind.KIND}
 * @param serial {@code 2026-000137} within its kind
 * @param code sixteen letters and digits by which anybody checks it (진위확인번호)
 * @param subject the record that it is about, as the file gates know it: {@code loan:2026-000137}
 * @param revoked message key of why it holds no more; null while it holds
 */
public record IssuedPaper(
        UUID id,
        String kind,
        String serial,
        String code,
        String subject,
        String holder,
        LocalDateTime issuedAt,
        String sha256,
        @Nullable String revoked) {
    /** In fours, as people read it aloud. */
    public String spacedCode() {
        return code.replaceAll("(.{4})(?!$)", "$1-");
    }
}
