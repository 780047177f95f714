package kr.oneroof.document.scan;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.document.ScanState;

@Service
class QuarantineDesk implements Quarantine {
    private final ScannerProperties settings;
    private final ScanBooks books;
    private final ObjectProvider<Looks> looks;

    QuarantineDesk(ScannerProperties settings, ScanBooks books, ObjectProvider<Looks> looks) {
        this.settings = settings;
        this.books = books;
        this.looks = looks;
    }

    @Override
    @Transactional
    public Report report() {
        looks.getObject().keep(new Look(null, "quarantine", "audit.look.quarantine", ""));
        return new Report(
                settings.isOn(),
                books.outages().current().orElse(null),
                books.files().count(ScanState.WAITING),
                books.files().count(ScanState.NOT_CONFIGURED),
                books.files().finds());
    }
}
