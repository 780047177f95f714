package kr.oneroof.document.scan;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import kr.oneroof.document.FileId;
import kr.oneroof.document.ScanState;
import kr.oneroof.document.VirusScan;
import kr.oneroof.document.scan.ScanVerdict.Clean;
import kr.oneroof.document.scan.ScanVerdict.Infected;
import kr.oneroof.document.scan.ScanVerdict.Unreachable;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.SeoulClock;

/** Asks the scanner and keeps what it said. The asking is done outside any transaction. */
@Service
class VirusScanService implements VirusScan {
    private final ScannerProperties settings;
    private final ScanStateRepository files;
    private final ScannerOutageRepository outages;
    private final ClamdClient clamd;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    VirusScanService(
            ScannerProperties settings,
            ScanStateRepository files,
            ScannerOutageRepository outages,
            ClamdClient clamd,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            SeoulClock clock) {
        this.settings = settings;
        this.files = files;
        this.outages = outages;
        this.clamd = clamd;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public boolean isOn() {
        return settings.isOn();
    }

    @Override
    public ScanState settle(FileId file) {
        var state = files.stateOf(file).orElseThrow(NotOnFile::new);
        if (!isOn() || state.isSettled()) {
            return state;
        }
        return keep(file, clamd.scan(out -> files.copyTo(file, out)));
    }

    private ScanState keep(FileId file, ScanVerdict verdict) {
        return switch (verdict) {
            case Clean() -> {
                files.clean(file, clock.instant());
                yield files.stateOf(file).orElseThrow(NotOnFile::new);
            }
            case Infected(var finding) -> {
                transactions.executeWithoutResult(status -> lockAway(file, finding));
                yield ScanState.INFECTED;
            }
            case Unreachable(var fault) -> {
                files.tried(file, clock.instant());
                outages.begin(fault);
                yield ScanState.WAITING;
            }
        };
    }

    private void lockAway(FileId file, String finding) {
        files.infected(file, finding, clock.instant())
                .ifPresent(hash -> events.publishEvent(new ScanEvent.Infected(file, hash, finding)));
    }
}
