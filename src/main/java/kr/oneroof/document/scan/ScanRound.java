package kr.oneroof.document.scan;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

import kr.oneroof.document.ScanState;
import kr.oneroof.document.Scanning;
import kr.oneroof.document.scan.Verdict.Unreachable;

/** Tries again what waits, works off what was stored before there was a scanner, and notices when it comes and goes. */
@Component
class ScanRound implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ScanRound.class);
    private static final int MOST = 500;
    /** One file that the scanner won't speak of holds up nobody; three in a row, and the scanner itself is away. */
    private static final int PATIENCE = 3;

    private final ScannerProperties settings;
    private final Scanning scanning;
    private final Scanner scanner;
    private final ScanBooks books;

    ScanRound(ScannerProperties settings, Scanning scanning, Scanner scanner, ScanBooks books) {
        this.settings = settings;
        this.scanning = scanning;
        this.scanner = scanner;
        this.books = books;
    }

    /** Says once how things are. */
    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.isOn()) {
            LOG.info("Uploads are scanned by clamd at {}:{}", settings.host(), settings.port());
        } else {
            LOG.warn(
                    "No virus scanner: uploads are kept and given out unscanned (oneroof.document.scanner.host is"
                            + " empty); {} files stopped waiting for one",
                    books.files().release());
        }
    }

    void go() {
        if (!settings.isOn()) {
            return;
        }
        if (scanner.ping() instanceof Unreachable(var fault)) {
            books.outages().begin(fault);
        } else if (isThroughWithAll()) {
            books.outages().end();
        }
    }

    /** Whether the scanner spoke of every file that it was asked about. */
    private boolean isThroughWithAll() {
        var silent = 0;
        var failures = 0;
        for (var file : books.files().unsettled(MOST)) {
            var waits = books.files().stateOf(file).isPresent() && scanning.settle(file) == ScanState.WAITING;
            failures += waits ? 1 : 0;
            silent = waits ? silent + 1 : 0;
            if (silent == PATIENCE) {
                return false;
            }
        }
        return failures == 0;
    }
}
