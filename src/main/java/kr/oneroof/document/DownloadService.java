package kr.oneroof.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;

/** Giving files out, to whom the gates let. */
@Service
public class DownloadService {
    private final StoredFileRepository repository;
    private final ObjectProvider<FileAccess> gates;
    private final ObjectProvider<Looks> looks;
    private final VirusScan virusScan;

    DownloadService(
            StoredFileRepository repository,
            ObjectProvider<FileAccess> gates,
            ObjectProvider<Looks> looks,
            VirusScan virusScan) {
        this.repository = repository;
        this.gates = gates;
        this.looks = looks;
        this.virusScan = virusScan;
    }

    /**
     * Whether this reader must say why first: staff do, for what a record holds.
     *
     * @throws kr.oneroof.kernel.NotOnFile when the reader may not have the file
     */
    @Transactional(readOnly = true)
    public boolean asksReason(FileId file, Actor reader) {
        return owesReason(require(file, reader), reader);
    }

    /** No transaction: the scanner may take its time. */
    public Optional<ScanState> withheld(FileId file, Actor reader) {
        require(file, reader);
        return Optional.of(virusScan.settle(file)).filter(state -> !state.passes(virusScan.isOn()));
    }

    /**
     * Lets the reader have the file and keeps the look when staff do.
     *
     * @throws kr.oneroof.kernel.NotOnFile when the reader may not have the file, owes a reason, or the file is
     *     {@linkplain #withheld withheld}
     */
    @Transactional
    public StoredFileView take(FileId file, Actor reader, @Nullable DownloadReason reason) {
        var found = require(file, reader);
        if (!found.card().scan().passes(virusScan.isOn())) {
            throw new NotOnFile();
        }
        if (owesReason(found, reader)) {
            if (reason == null) {
                throw new NotOnFile();
            }
            looks.getObject().keep(new Look(companyOf(found), "file:" + file, "audit.look.file", reason.messageKey()));
        }
        return found.card();
    }

    /** Writes the bytes, a piece at a time. */
    public void write(FileId file, OutputStream out) throws IOException {
        repository.copyTo(file, out);
    }

    private StoredFile require(FileId file, Actor reader) {
        return repository.find(file).filter(found -> mayHave(found, reader)).orElseThrow(NotOnFile::new);
    }

    /**
     * Unattached: only whoever uploaded it. Attached: whom the FileAccess of that kind of record lets in; where there
     * is none, nobody.
     */
    private boolean mayHave(StoredFile file, Actor reader) {
        return file.subject() == null
                ? file.card().uploader().equals(reader.id())
                : gatesOf(file.subject()).stream().anyMatch(gate -> gate.mayOpen(reader, file.subject()));
    }

    private static boolean owesReason(StoredFile file, Actor reader) {
        return reader.readsOthers()
                && file.subject() != null
                && !file.card().uploader().equals(reader.id());
    }

    private @Nullable UUID companyOf(StoredFile file) {
        return gatesOf(String.valueOf(file.subject())).stream()
                .map(gate -> gate.companyOf(String.valueOf(file.subject())))
                .flatMap(Optional::stream)
                .map(CompanyId::value)
                .findFirst()
                .orElse(null);
    }

    private List<FileAccess> gatesOf(String subject) {
        return gates.stream().filter(gate -> gate.guards(subject)).toList();
    }
}
