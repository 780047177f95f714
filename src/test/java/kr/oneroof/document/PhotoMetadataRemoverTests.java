package kr.oneroof.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;

/** What is left of a phone's picture, read by somebody else's reader. */
class PhotoMetadataRemoverTests {
    private final PhotoMetadataRemover photos = new PhotoMetadataRemover();

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 8})
    void loseThePlaceAndKeepWhichWayIsUp(int orientation) throws Exception {
        var taken = CameraFiles.jpg(orientation);
        var before = ImageMetadataReader.readMetadata(new ByteArrayInputStream(taken));
        assertThat(before.getFirstDirectoryOfType(GpsDirectory.class).getGeoLocation())
                .isNull();
        assertThat(before.getFirstDirectoryOfType(GpsDirectory.class).getTagCount())
                .isEqualTo(2);
        var kept = bare(taken, FileKind.JPG);
        var after = ImageMetadataReader.readMetadata(new ByteArrayInputStream(kept));
        assertThat(after.getFirstDirectoryOfType(GpsDirectory.class)).isNull();
        var exif = after.getFirstDirectoryOfType(ExifIFD0Directory.class);
        if (orientation == 1) {
            assertThat(exif).isNull();
        } else {
            assertThat(exif.getTagCount()).isEqualTo(1);
            assertThat(exif.getInt(ExifIFD0Directory.TAG_ORIENTATION)).isEqualTo(orientation);
        }
        assertThat(text(kept)).doesNotContain("SECRET");
        assertSamePicture(taken, kept);
    }

    @Test
    void loseTextsOfPngs() throws Exception {
        var taken = CameraFiles.png();
        var kept = bare(taken, FileKind.PNG);
        assertThat(text(taken)).contains("SECRET-AUTHOR", "eXIf");
        assertThat(text(kept)).doesNotContain("SECRET", "eXIf", "tEXt");
        assertSamePicture(taken, kept);
    }

    @Test
    void loseWhatStandsBehindTheirEnd() throws Exception {
        var tail = "<html><script>SECRET-TAIL</script></html>".getBytes(StandardCharsets.UTF_8);
        for (var kind : List.of(FileKind.PNG, FileKind.JPG)) {
            var picture = kind == FileKind.PNG ? SampleFiles.png() : SampleFiles.jpg();
            var longer = Arrays.copyOf(picture, picture.length + tail.length);
            System.arraycopy(tail, 0, longer, picture.length, tail.length);
            assertThat(text(longer)).contains("SECRET-TAIL");
            assertThat(bare(longer, kind)).as("%s", kind).isEqualTo(picture);
        }
    }

    @Test
    void stayAsTheyAreWithoutSuchNotes() throws Exception {
        assertThat(bare(SampleFiles.jpg(), FileKind.JPG)).isEqualTo(SampleFiles.jpg());
        assertThat(bare(SampleFiles.png(), FileKind.PNG)).isEqualTo(SampleFiles.png());
        assertThat(bare(SampleFiles.pdf(), FileKind.PDF)).isEqualTo(SampleFiles.pdf());
    }

    @Test
    void carryTheHashOfWhatIsStored() throws Exception {
        try (var kept = photos.bare(received(CameraFiles.jpg(6)), FileKind.JPG)) {
            var bytes = Files.readAllBytes(kept.path());
            assertThat(kept.size()).isEqualTo(bytes.length);
            assertThat(kept.sha256())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        }
    }

    @Test
    void areRefusedWhenCutOffAnywhere() {
        for (var whole : new byte[][] {SampleFiles.jpg(), SampleFiles.png()}) {
            var kind = whole[0] == (byte) 0xFF ? FileKind.JPG : FileKind.PNG;
            for (var length = 1; length < whole.length - 1; length += 7) {
                var cut = Arrays.copyOf(whole, length);
                assertThatThrownBy(() -> bare(cut, kind))
                        .as("cut at %s", length)
                        .isInstanceOf(UploadRefused.class);
            }
        }
    }

    @Test
    void surviveALyingExif() throws Exception {
        var taken = CameraFiles.jpg(6);
        for (var at = 2; at < 120; at++) {
            var odd = taken.clone();
            odd[at] ^= (byte) 0xFF;
            try {
                assertThat(text(bare(odd, FileKind.JPG))).doesNotContain("SECRET-XMP", "SECRET-TRAILER");
            } catch (UploadRefused refused) {
                assertThat(refused.key()).isEqualTo("document.refused.unreadable");
            }
        }
    }

    private byte[] bare(byte[] taken, FileKind kind) throws IOException {
        try (var kept = photos.bare(received(taken), kind)) {
            return Files.readAllBytes(kept.path());
        }
    }

    private static ReceivedFile received(byte[] content) {
        return ReceivedFile.from(new ByteArrayInputStream(content), DataSize.ofMegabytes(20));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static void assertSamePicture(byte[] before, byte[] after) throws IOException {
        assertThat(pixels(ImageIO.read(new ByteArrayInputStream(after))))
                .isEqualTo(pixels(ImageIO.read(new ByteArrayInputStream(before))));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
