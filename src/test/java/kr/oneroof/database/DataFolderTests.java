package kr.oneroof.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanCreationException;

class DataFolderTests {
    @TempDir
    Path path;

    @Test
    void belongsToOneApplicationAtATime() throws IOException {
        try (var first = DataFolder.take(path)) {
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> DataFolder.take(path))
                    .withMessage(new StartRefused(
                                    "database.folder-in-use",
                                    null,
                                    first.toString(),
                                    Long.toString(ProcessHandle.current().pid()))
                            .getMessage());
        }
        DataFolder.take(path).close();
    }

    @Test
    void belongsToOneApplicationWhateverItIsCalled() throws IOException {
        var link = Files.createSymbolicLink(path.resolveSibling(path.getFileName() + "-link"), path);
        try (var first = DataFolder.take(path)) {
            assertThat(first.cluster()).hasParentRaw(path);
            assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> DataFolder.take(link));
        } finally {
            Files.delete(link);
        }
    }

    @Test
    void saysInBothLanguagesWhatToDo() throws IOException {
        try (var first = DataFolder.take(path)) {
            assertThat(first.log()).hasParentRaw(path);
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> DataFolder.take(path))
                    .satisfies(refused -> {
                        var shown = Objects.requireNonNull(
                                new StartRefusedAnalyzer().analyze(new BeanCreationException("around it", refused)));
                        assertThat(shown.getDescription()).contains("데이터 폴더", "A OneRoof demo already runs");
                        assertThat(shown.getAction()).contains("다른 폴더와 포트", "--oneroof.data-folder=OTHER");
                    });
        }
    }

    @Test
    void beginsAnewWhereTheFirstStartWasCutOff() throws IOException {
        try (var folder = DataFolder.take(path)) {
            assertThat(folder.clearWhatWasCutOff()).as("a new folder").isFalse();
            Files.createDirectories(folder.cluster());
            Files.writeString(folder.cluster().resolve("postgresql.conf"), "half");
            Files.createDirectories(folder.binaries().resolve("PG-half/bin"));
        }
        try (var folder = DataFolder.take(path)) {
            assertThat(folder.clearWhatWasCutOff()).isTrue();
            assertThat(folder.cluster()).doesNotExist();
            assertThat(folder.binaries()).isEmptyDirectory();
        }
    }

    @Test
    void keepsWhatAFirstStartFinished() throws IOException {
        try (var folder = DataFolder.take(path)) {
            folder.clearWhatWasCutOff();
            Files.createDirectories(folder.cluster());
            Files.createDirectories(folder.binaries().resolve("PG-whole"));
            Files.writeString(folder.binaries().resolve("PG-whole/.exists"), "");
            folder.finishFirstStart();
            assertThat(folder.clearWhatWasCutOff()).isFalse();
            assertThat(folder.cluster()).isDirectory();
            assertThat(folder.binaries().resolve("PG-whole")).isDirectory();
        }
    }

    @Test
    void keepsFoldersOfBuildsThatMarkedNothing() throws IOException {
        Files.createDirectories(path.resolve("postgresql-18"));
        try (var folder = DataFolder.take(path)) {
            assertThat(folder.clearWhatWasCutOff()).isFalse();
            assertThat(folder.cluster()).isDirectory();
        }
    }
}
