package kr.oneroof.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import kr.oneroof.kernel.PersonId;

class NewBoxDocumentTests {
    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 24);

    @Test
    void holdsATaxClearanceForThirtyDaysCountingTheFirst() {
        var paper = paper(DocumentKind.TAX_CLEARANCE, null);
        assertThat(paper.lastDay()).isEqualTo("2026-12-23");
        var kept = kept(paper, false);
        assertThat(kept.isValidOn(ISSUED.minusDays(1))).isFalse();
        assertThat(kept.isValidOn(ISSUED)).isTrue();
        assertThat(kept.isValidOn(LocalDate.of(2026, 12, 23))).isTrue();
        assertThat(kept.isValidOn(LocalDate.of(2026, 12, 24))).isFalse();
    }

    @Test
    void followsWhatSomebodySaidInstead() {
        assertThat(paper(DocumentKind.TAX_CLEARANCE, LocalDate.of(2027, 1, 31)).lastDay())
                .isEqualTo("2027-01-31");
    }

    @Test
    void holdsABusinessRegistrationUntilItIsReplaced() {
        var paper = paper(DocumentKind.BUSINESS_REGISTRATION, null);
        assertThat(paper.lastDay()).isNull();
        assertThat(kept(paper, false).isValidOn(ISSUED.plusYears(20))).isTrue();
        assertThat(kept(paper, true).isValidOn(ISSUED.plusYears(20))).isFalse();
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertThatThrownBy(() -> paper(DocumentKind.OTHER, ISSUED.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static NewBoxDocument paper(DocumentKind kind, @Nullable LocalDate until) {
        return new NewBoxDocument(new FileId(UUID.randomUUID()), kind, ISSUED, until);
    }

    private static BoxDocument kept(NewBoxDocument paper, boolean replaced) {
        var file = new StoredFileView(
                paper.upload(),
                "a.pdf",
                "application/pdf",
                1,
                "",
                PersonId.fresh(),
                Instant.EPOCH,
                ScanState.NOT_CONFIGURED);
        return new BoxDocument(UUID.randomUUID(), paper.kind(), file, paper.validFrom(), paper.lastDay(), replaced);
    }
}
