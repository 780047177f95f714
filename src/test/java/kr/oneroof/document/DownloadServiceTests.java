package kr.oneroof.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.unit.DataSize;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.Locks;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.support.DatabaseServer;

@Tag("process")
class DownloadServiceTests {
    private static final String SUBJECT = "request:2026-000137";

    private final JdbcClient jdbc = JdbcClient.create(freshDatabase());
    private final StoredFileRepository repository = new StoredFileRepository(jdbc, new Locks(jdbc));
    private final List<Look> looks = new ArrayList<>();
    private final Actor jiwon = actor("박지원", Role.COMPANY_STAFF);
    private final Actor hanbit = actor("이한빛", Role.COMPANY_ADMIN);
    private final Actor kim = actor("김상담", Role.CONSULTANT);
    private final Gate gate = new Gate(Set.of(jiwon, hanbit, kim));
    private final DownloadService service = desk(gate);

    @Test
    void keepsAnUploadToItsUploader() {
        var file = stored(jiwon, null);
        assertThat(service.take(file, jiwon, null).name()).isEqualTo("도면.pdf");
        assertRefused(file, hanbit);
        assertRefused(file, kim);
    }

    @Test
    void letsThroughTheGateOfItsRecordOnly() {
        var file = stored(jiwon, SUBJECT);
        assertThat(service.take(file, hanbit, null).id()).isEqualTo(file);
        assertRefused(file, actor("최도현", Role.COMPANY_ADMIN));
    }

    @Test
    void letsNobodyThroughWhereNoGateHangs() {
        var file = stored(jiwon, "consultation:137");
        assertRefused(file, jiwon);
        assertRefused(file, kim);
    }

    @Test
    void asksStaffWhyAndKeepsTheLook() {
        var file = stored(jiwon, SUBJECT);
        assertThat(service.asksReason(file, kim)).isTrue();
        assertThatThrownBy(() -> service.take(file, kim, null)).isInstanceOf(NotOnFile.class);
        service.take(file, kim, DownloadReason.HANDLING);
        assertThat(looks)
                .containsExactly(
                        new Look(gate.company.value(), "file:" + file, "audit.look.file", "document.reason.HANDLING"));
    }

    @Test
    void asksMembersNothingAboutTheirOwn() {
        var file = stored(jiwon, SUBJECT);
        assertThat(service.asksReason(file, hanbit)).isFalse();
        service.take(file, hanbit, null);
        assertThat(looks).isEmpty();
    }

    @Test
    void writesTwentyMegabytesAPieceAtATime() throws IOException {
        var size = 20L << 20;
        var file = new FileId(UUID.randomUUID());
        try (var received = ReceivedFile.from(new PdfOf(size), DataSize.ofMegabytes(20));
                var content = Files.newInputStream(received.path())) {
            repository.add(card(file, jiwon, received), content);
        }
        var pieces = new Pieces();
        service.write(file, pieces);
        assertThat(pieces.written).isEqualTo(size);
        assertThat(pieces.largest).isEqualTo(StoredFileRepository.CHUNK);
    }

    private void assertRefused(FileId file, Actor reader) {
        assertThatThrownBy(() -> service.asksReason(file, reader)).isInstanceOf(NotOnFile.class);
        assertThatThrownBy(() -> service.take(file, reader, DownloadReason.HANDLING))
                .isInstanceOf(NotOnFile.class);
    }

    private FileId stored(Actor uploader, @Nullable String subject) {
        var file = new FileId(UUID.randomUUID());
        try (var received = ReceivedFile.from(new ByteArrayInputStream(SampleFiles.pdf()), DataSize.ofMegabytes(1))) {
            repository.add(card(file, uploader, received), new ByteArrayInputStream(SampleFiles.pdf()));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        if (subject != null) {
            repository.attach(
                    List.of(file), uploader.id(), subject, new StoredFileRepository.Moment(Instant.EPOCH, false));
        }
        return file;
    }

    private static StoredFileView card(FileId file, Actor uploader, ReceivedFile received) {
        return new StoredFileView(
                file,
                "도면.pdf",
                "application/pdf",
                received.size(),
                received.sha256(),
                uploader.id(),
                Instant.EPOCH,
                ScanState.NOT_CONFIGURED);
    }

    private DownloadService desk(FileAccess hung) {
        var beans = new StaticListableBeanFactory(Map.of("gate", hung, "looks", (Looks) looks::add));
        return new DownloadService(
                repository, beans.getBeanProvider(FileAccess.class), beans.getBeanProvider(Looks.class), new Says());
    }

    private static Actor actor(String name, Role role) {
        return new Actor(PersonId.fresh(), name, Set.of(role));
    }

    private static DriverManagerDataSource freshDatabase() {
        var database = DatabaseServer.freshDatabase();
        return new DriverManagerDataSource(database.url(), database.role(), database.password());
    }

    /** Guards requests and lets the named in. */
    private record Gate(Set<Actor> friends, CompanyId company) implements FileAccess {
        Gate(Set<Actor> friends) {
            this(friends, CompanyId.fresh());
        }

        @Override
        public boolean guards(String subject) {
            return subject.startsWith("request:");
        }

        @Override
        public boolean mayOpen(Actor actor, String subject) {
            return friends.contains(actor);
        }

        @Override
        public Optional<CompanyId> companyOf(String subject) {
            return Optional.of(company);
        }
    }

    /** Finds what the row says already. */
    private class Says implements VirusScan {
        @Override
        public boolean isOn() {
            return false;
        }

        @Override
        public ScanState settle(FileId file) {
            return repository.find(file).orElseThrow().card().scan();
        }
    }

    private static class Pieces extends OutputStream {
        private long written;
        private int largest;

        @Override
        public void write(int single) {
            throw new AssertionError("byte by byte");
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            written += length;
            largest = Math.max(largest, length);
        }
    }
}
