package kr.oneroof.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;

@ModuleTest
class DocumentBoxServiceTests {
    @Autowired
    private DocumentBoxService box;

    @Autowired
    private UploadService uploads;

    @Autowired
    private DocumentService documents;

    @Autowired
    private SeoulClock clock;

    private final CompanyId hanbit = CompanyId.fresh();
    private final PersonId jiwon = PersonId.fresh();

    @Test
    void keepsPapersByCompanyAndKnowsWhichHoldToday() {
        var valid = add(DocumentKind.TAX_CLEARANCE, clock.today(), null);
        add(DocumentKind.TAX_CLEARANCE, clock.today().minusDays(40), null);
        box.add(CompanyId.fresh(), jiwon, paper(DocumentKind.OTHER, clock.today()), null);
        assertThat(box.of(hanbit)).hasSize(2);
        assertThat(box.validOf(hanbit)).extracting(BoxDocument::id).containsExactly(valid);
    }

    @Test
    void keepsTheOldPaperWhenANewOneTakesItsPlace() {
        var old = add(DocumentKind.CERTIFICATE, clock.today(), null);
        var fresh = add(DocumentKind.CERTIFICATE, clock.today(), old);
        assertThat(box.of(hanbit))
                .filteredOn(BoxDocument::replaced)
                .extracting(BoxDocument::id)
                .containsExactly(old);
        assertThat(box.validOf(hanbit)).extracting(BoxDocument::id).containsExactly(fresh);
        assertThatThrownBy(() -> add(DocumentKind.CERTIFICATE, clock.today(), old))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(box.of(hanbit)).hasSize(2);
    }

    @Test
    void takesTheSameFormTwiceAsOnePaper() {
        var paper = paper(DocumentKind.OTHER, clock.today());
        var first = box.add(hanbit, jiwon, paper, null);
        assertThat(box.add(hanbit, jiwon, paper, null)).isEqualTo(first);
        assertThat(box.of(hanbit)).hasSize(1);
    }

    @Test
    void refusesForeignPapersAndForeignUploads() {
        var foreign = box.add(CompanyId.fresh(), jiwon, paper(DocumentKind.OTHER, clock.today()), null);
        assertThatThrownBy(() -> add(DocumentKind.OTHER, clock.today(), foreign))
                .isInstanceOf(NotOnFile.class);
        var upload = paper(DocumentKind.OTHER, clock.today());
        assertThatThrownBy(() -> box.add(hanbit, PersonId.fresh(), upload, null))
                .isInstanceOf(NotOnFile.class);
        assertThat(box.of(hanbit)).isEmpty();
    }

    @Test
    void lendsACopyThatAnyRecordCanHold() {
        var paper = add(DocumentKind.BUSINESS_REGISTRATION, clock.today(), null);
        var copy = box.lend(hanbit, paper, jiwon);
        var record = "request:" + UUID.randomUUID();
        documents.attach(List.of(copy), jiwon, record);
        assertThat(documents.of(record))
                .singleElement()
                .satisfies(file -> assertThat(file.sha256())
                        .isEqualTo(box.of(hanbit).getFirst().file().sha256()));
        assertThat(box.validOf(hanbit)).hasSize(1);
    }

    @Test
    void lendsNothingExpiredAndNothingOfOthers() {
        var expired = add(DocumentKind.TAX_CLEARANCE, clock.today().minusDays(40), null);
        var valid = add(DocumentKind.OTHER, clock.today(), null);
        assertThatThrownBy(() -> box.lend(hanbit, expired, jiwon)).isInstanceOf(NotOnFile.class);
        assertThatThrownBy(() -> box.lend(CompanyId.fresh(), valid, jiwon)).isInstanceOf(NotOnFile.class);
    }

    private UUID add(DocumentKind kind, LocalDate from, @Nullable UUID replaces) {
        return box.add(hanbit, jiwon, paper(kind, from), replaces);
    }

    private NewBoxDocument paper(DocumentKind kind, LocalDate from) {
        FileId upload = uploads.upload(jiwon, "서류.pdf", new ByteArrayInputStream(SampleFiles.pdf()))
                .id();
        return new NewBoxDocument(upload, kind, from, null);
    }
}
