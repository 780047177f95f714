package kr.oneroof.document.scan;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import kr.oneroof.document.FileId;
import kr.oneroof.document.ScanState;
import kr.oneroof.document.Scanning;
import kr.oneroof.document.scan.Verdict.Clean;
import kr.oneroof.document.scan.Verdict.Infected;
import kr.oneroof.document.scan.Verdict.Unreachable;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;

/** Asks the scanner and keeps what it said. The asking is done outside any transaction. */
@Service
class ScanDesk implements Scanning {
    private final ScannerProperties settings;
    private final ScanBooks books;
    private final Scanner scanner;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final HouseClock clock;

    ScanDesk(
            ScannerProperties settings,
            ScanBooks books,
            Scanner scanner,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            HouseClock clock) {
        this.settings = settings;
        this.books = books;
        this.scanner = scanner;
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
        var state = books.files().stateOf(file).orElseThrow(NotOnFile::new);
        if (!isOn() || state.isSettled()) {
            return state;
        }
        return keep(file, scanner.scan(out -> books.files().copyTo(file, out)));
    }

    private ScanState keep(FileId file, Verdict verdict) {
        return switch (verdict) {
            case Clean() -> {
                books.files().clean(file, clock.instant());
                yield books.files().stateOf(file).orElseThrow(NotOnFile::new);
            }
            case Infected(var finding) -> {
                transactions.executeWithoutResult(status -> lockAway(file, finding));
                yield ScanState.INFECTED;
            }
            case Unreachable(var fault) -> {
                books.files().tried(file, clock.instant());
                books.outages().begin(fault);
                yield ScanState.WAITING;
            }
        };
    }

    private void lockAway(FileId file, String finding) {
        books.files()
                .infected(file, finding, clock.instant())
                .ifPresent(hash -> events.publishEvent(new ScanEvent.Infected(file, hash, finding)));
    }
}
