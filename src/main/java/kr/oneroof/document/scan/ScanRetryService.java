package kr.oneroof.document.scan;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

import kr.oneroof.document.ScanState;
import kr.oneroof.document.VirusScan;
import kr.oneroof.document.scan.ScanVerdict.Unreachable;

/** Tries again what waits, works off what was stored before there was a scanner, and notices when it comes and goes. */
@Component
class ScanRetryService implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ScanRetryService.class);
    private static final int MOST = 500;
    /** One file that the scanner won't speak of holds up nobody; three in a row, and the scanner itself is away. */
    private static final int PATIENCE = 3;

    private final ScannerProperties settings;
    private final VirusScan virusScan;
    private final ClamdClient clamd;
    private final ScanStateRepository files;
    private final ScannerOutageRepository outages;

    ScanRetryService(
            ScannerProperties settings,
            VirusScan virusScan,
            ClamdClient clamd,
            ScanStateRepository files,
            ScannerOutageRepository outages) {
        this.settings = settings;
        this.virusScan = virusScan;
        this.clamd = clamd;
        this.files = files;
        this.outages = outages;
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
                    files.release());
        }
    }

    void go() {
        if (!settings.isOn()) {
            return;
        }
        if (clamd.ping() instanceof Unreachable(var fault)) {
            outages.begin(fault);
        } else if (isThroughWithAll()) {
            outages.end();
        }
    }

    /** Whether the scanner spoke of every file that it was asked about. */
    private boolean isThroughWithAll() {
        var silent = 0;
        var failures = 0;
        for (var file : files.unsettled(MOST)) {
            var waits = files.stateOf(file).isPresent() && virusScan.settle(file) == ScanState.WAITING;
            failures += waits ? 1 : 0;
            silent = waits ? silent + 1 : 0;
            if (silent == PATIENCE) {
                return false;
            }
        }
        return failures == 0;
    }
}
