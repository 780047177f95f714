package kr.oneroof.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;

/**
 * The files of a posted form, however they came: as ids of uploads that the script made, or as multipart where there is
 * no script. See the fragment {@code component/files :: upload(pending)}.
 */
@Component
public class FormFiles {
    private final UploadService uploads;
    private final DocumentService documents;
    private final VirusScan virusScan;

    FormFiles(UploadService uploads, DocumentService documents, VirusScan virusScan) {
        this.uploads = uploads;
        this.documents = documents;
        this.virusScan = virusScan;
    }

    /**
     * What the form holds.
     *
     * @param ids for {@link DocumentService#attach}, which checks them
     * @param pending to show again above the field when the form comes back
     */
    public record Gathered(List<FileId> ids, List<StoredFileView> pending) {}

    /**
     * Uploads what came as multipart, asks the scanner about what it has not seen, and puts refusals on the field: what
     * still waits keeps the form from being sent, what is infected leaves the form.
     *
     * @throws NotOnFile for an id that is none
     */
    public Gathered gather(
            PersonId uploader,
            @Nullable List<String> ids,
            @Nullable List<MultipartFile> files,
            Errors errors,
            String field) {
        var gathered = new ArrayList<FileId>();
        Objects.requireNonNullElse(ids, List.<String>of()).forEach(id -> gathered.add(parse(id)));
        for (var file : Objects.requireNonNullElse(files, List.<MultipartFile>of())) {
            if (isChosen(file)) {
                upload(uploader, file, gathered, errors, field);
            }
        }
        var pending = scanned(documents.pending(gathered, uploader), errors, field);
        pending.stream().filter(StoredFileView::isInfected).forEach(file -> gathered.remove(file.id()));
        return new Gathered(
                List.copyOf(gathered),
                pending.stream().filter(file -> !file.isInfected()).toList());
    }

    /** Once the scanner does not answer, the rest of the files are not tried: a form must not take minutes. */
    private List<StoredFileView> scanned(List<StoredFileView> pending, Errors errors, String field) {
        var seen = new ArrayList<StoredFileView>();
        var waiting = new ArrayList<String>();
        for (var file : pending) {
            var state = waiting.isEmpty() ? virusScan.settle(file.id()) : file.scan();
            seen.add(file.withScan(state));
            if (state == ScanState.INFECTED) {
                errors.rejectValue(field, "document.scan.removed", new Object[] {file.name()}, null);
            } else if (!state.passes(virusScan.isOn())) {
                waiting.add(file.name());
            }
        }
        if (!waiting.isEmpty()) {
            errors.rejectValue(field, "document.scan.waiting", new Object[] {String.join(", ", waiting)}, null);
        }
        return seen;
    }

    private void upload(PersonId uploader, MultipartFile file, List<FileId> gathered, Errors errors, String field) {
        try (var content = file.getInputStream()) {
            gathered.add(
                    uploads.upload(uploader, FileName.of(file).value(), content).id());
        } catch (UploadRefused refused) {
            errors.rejectValue(field, refused.key(), refused.getArguments(), null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A browser sends an empty part when nothing was chosen. */
    private static boolean isChosen(MultipartFile file) {
        return !file.isEmpty() || !FileName.of(file).value().isBlank();
    }

    private static FileId parse(String id) {
        try {
            return FileId.of(id);
        } catch (IllegalArgumentException forged) {
            throw new NotOnFile();
        }
    }
}
