package kr.oneroof.document.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import kr.oneroof.document.scan.ClamdStandIn.Mood;
import kr.oneroof.document.scan.ScanVerdict.Clean;
import kr.oneroof.document.scan.ScanVerdict.Fault;
import kr.oneroof.document.scan.ScanVerdict.Infected;
import kr.oneroof.document.scan.ScanVerdict.Unreachable;

class ClamdClientTests {
    private static final Duration BOUND = Duration.ofMillis(600);

    private final ClamdStandIn daemon = new ClamdStandIn();
    private final ClamdClient scanner = at(daemon.port());

    @AfterEach
    void stop() throws IOException {
        daemon.close();
    }

    @Test
    void findsNothingInAnHonestFile() {
        assertThat(scan("도면".getBytes(StandardCharsets.UTF_8))).isEqualTo(new Clean());
        assertThat(scanner.ping()).isEqualTo(new Clean());
    }

    @Test
    void namesWhatItFinds() {
        assertThat(scan(("%PDF-1.4\n" + ClamdStandIn.TEST_VIRUS).getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new Infected("Eicar-Test-Signature"));
    }

    @Test
    void sendsALargeFilePieceByPiece() {
        var verdict = scanner.scan(out -> {
            for (var sent = 0; sent < 80; sent++) {
                out.write(new byte[262_144]);
            }
        });
        assertThat(verdict).isEqualTo(new Clean());
        assertThat(daemon.pieces()).isEqualTo(80);
    }

    @Test
    void saysThatNobodyListens() throws IOException {
        daemon.close();
        assertThat(scan(new byte[1])).isEqualTo(new Unreachable(Fault.CONNECTION));
        assertThat(scanner.ping()).isEqualTo(new Unreachable(Fault.CONNECTION));
    }

    @Test
    void takesABrokenLineForNoVerdict() {
        daemon.be(Mood.DOWN);
        assertThat(scan(new byte[1])).isInstanceOf(Unreachable.class);
    }

    @Test
    void waitsNoLongerThanItMay() {
        daemon.be(Mood.SILENT);
        assertHangsUpInTime(new byte[1]);
    }

    @Test
    void waitsNoLongerForADaemonThatReadsNothing() {
        daemon.be(Mood.READS_NOTHING);
        assertHangsUpInTime(new byte[20 << 20]);
    }

    @Test
    void takesAnyOtherAnswerForNoVerdict() {
        daemon.be(Mood.TOO_LARGE);
        assertThat(scan(new byte[1])).isEqualTo(new Unreachable(Fault.ANSWER));
    }

    @Test
    void refusesSettingsWithoutTime() {
        assertThatThrownBy(() -> new ScannerProperties("clamd", 3310, Duration.ZERO, BOUND))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new ScannerProperties(" ", 3310, BOUND, BOUND).isOn()).isFalse();
    }

    private void assertHangsUpInTime(byte[] file) {
        var began = System.nanoTime();
        assertThat(scan(file)).isEqualTo(new Unreachable(Fault.TIMEOUT));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(BOUND.multipliedBy(10));
    }

    private ScanVerdict scan(byte[] file) {
        return scanner.scan(out -> out.write(file));
    }

    private static ClamdClient at(int port) {
        return new ClamdClient(new ScannerProperties("127.0.0.1", port, BOUND, BOUND));
    }
}
