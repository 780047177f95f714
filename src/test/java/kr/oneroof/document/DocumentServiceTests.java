package kr.oneroof.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;

@ModuleTest
class DocumentServiceTests {
    @Autowired
    private UploadService uploads;

    @Autowired
    private DocumentService documents;

    @Autowired
    private StoredFileRepository repository;

    @Autowired
    private UploadCleanupService cleanup;

    @Autowired
    private SeoulClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final PersonId jiwon = PersonId.fresh();
    private final String subject = "request:" + UUID.randomUUID();

    @Test
    void givesBackEveryByteUnderTheKoreanName() throws IOException {
        var sent = SampleFiles.docx();
        var card = upload(Normalizer.normalize("애로 현황.docx", Normalizer.Form.NFD), sent);
        var back = new ByteArrayOutputStream();
        repository.copyTo(card.id(), back);
        assertThat(back.toByteArray()).isEqualTo(sent);
        assertThat(card.name()).isEqualTo("애로 현황.docx");
        assertThat(card.sha256()).hasSize(64);
    }

    @Test
    void refusesNothingAndTooMuch() {
        assertRefused("document.refused.empty", InputStream.nullInputStream());
        assertRefused("document.refused.too-large", new PdfOf((20 << 20) + 1));
    }

    @Test
    void letsOneOfTwoRecordsHaveAnUpload() throws Exception {
        var card = upload("안내.pdf", SampleFiles.pdf());
        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> one = () -> attaches(card.id(), subject + "-a");
            Callable<Boolean> other = () -> attaches(card.id(), subject + "-b");
            var won = both.invokeAll(List.of(one, other)).stream()
                    .filter(result -> result.resultNow())
                    .count();
            assertThat(won).isOne();
        }
        assertThat(documents.of(subject + "-a").size()
                        + documents.of(subject + "-b").size())
                .isOne();
    }

    @Test
    void takesTheSameAttachmentTwiceAsOne() {
        var card = upload("안내.pdf", SampleFiles.pdf());
        documents.attach(List.of(card.id()), jiwon, subject);
        documents.attach(List.of(card.id(), card.id()), jiwon, subject);
        assertThat(documents.of(subject))
                .containsExactly(documents.of(subject).getFirst())
                .hasSize(1);
    }

    @Test
    void attachesNothingWhenOneFileIsAStrangers() {
        var own = upload("안내.pdf", SampleFiles.pdf());
        var foreign = uploads.upload(PersonId.fresh(), "남.pdf", new ByteArrayInputStream(SampleFiles.pdf()));
        assertThatThrownBy(() -> documents.attach(List.of(own.id(), foreign.id()), jiwon, subject))
                .isInstanceOf(NotOnFile.class);
        assertThatThrownBy(() -> documents.attach(List.of(new FileId(UUID.randomUUID())), jiwon, subject))
                .isInstanceOf(NotOnFile.class);
        assertThat(documents.of(subject)).isEmpty();
        assertThat(documents.pending(List.of(own.id(), foreign.id()), jiwon))
                .extracting(StoredFileView::id)
                .containsExactly(own.id());
    }

    @Test
    void lendsNobodyAFileThatARecordHolds() {
        var card = upload("안내.pdf", SampleFiles.pdf());
        documents.attach(List.of(card.id()), jiwon, subject);
        assertThatThrownBy(() -> documents.attach(List.of(card.id()), jiwon, subject + "-other"))
                .isInstanceOf(NotOnFile.class);
        assertThatThrownBy(() -> uploads.discard(card.id(), jiwon)).isInstanceOf(NotOnFile.class);
        assertThatThrownBy(() -> jdbc.sql("delete from stored_file where id = ?")
                        .param(card.id().value())
                        .update())
                .hasStackTraceContaining("stays as it is");
    }

    @Test
    void discardsOnlyOnesOwn() {
        var card = upload("안내.pdf", SampleFiles.pdf());
        assertThatThrownBy(() -> uploads.discard(card.id(), PersonId.fresh())).isInstanceOf(NotOnFile.class);
        uploads.discard(card.id(), jiwon);
        assertThat(documents.pending(List.of(card.id()), jiwon)).isEmpty();
    }

    @Test
    void stopsWhoLeavesTooMuchLyingAbout() {
        for (var number = 0; number < 50; number++) {
            upload("안내%d.pdf".formatted(number), SampleFiles.pdf());
        }
        assertRefused("document.refused.quota", new ByteArrayInputStream(SampleFiles.pdf()));
    }

    @Test
    void forgetsWhatNobodyAttachedForAWeek() {
        SeoulClock.at(clock.instant().minus(Duration.ofDays(8)), () -> {
            var kept = upload("kept.pdf", SampleFiles.pdf());
            upload("forgotten.pdf", SampleFiles.pdf());
            documents.attach(List.of(kept.id()), jiwon, subject);
        });
        var fresh = upload("fresh.pdf", SampleFiles.pdf());
        cleanup.sweep();
        assertThat(documents.of(subject)).hasSize(1);
        assertThat(jdbc.sql("select name from stored_file where uploader = ? order by name")
                        .param(jiwon.value())
                        .query(String.class)
                        .list())
                .containsExactly("fresh.pdf", "kept.pdf");
        assertThatCode(() -> uploads.discard(fresh.id(), jiwon)).doesNotThrowAnyException();
    }

    private StoredFileView upload(String name, byte[] content) {
        return uploads.upload(jiwon, name, new ByteArrayInputStream(content));
    }

    private boolean attaches(FileId file, String to) {
        try {
            documents.attach(List.of(file), jiwon, to);
            return true;
        } catch (NotOnFile lost) {
            return false;
        }
    }

    private void assertRefused(String key, InputStream content) {
        assertThatThrownBy(() -> uploads.upload(jiwon, "안내.pdf", content))
                .isInstanceOfSatisfying(
                        UploadRefused.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
