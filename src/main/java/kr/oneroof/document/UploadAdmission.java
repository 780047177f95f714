package kr.oneroof.document;

import java.io.InputStream;

import org.springframework.stereotype.Component;

/** Lets content in: measured, found to be what its name says, and freed of what a picture tells besides itself. */
@Component
class UploadAdmission {
    private final FileInspection inspection;
    private final PhotoMetadataRemover photos;
    private final DocumentProperties bounds;

    UploadAdmission(FileInspection inspection, PhotoMetadataRemover photos, DocumentProperties bounds) {
        this.inspection = inspection;
        this.photos = photos;
        this.bounds = bounds;
    }

    /** @throws UploadRefused when the name's extension is none of OneRoof's */
    FileKind promisedBy(FileName name) {
        return inspection.promisedBy(name);
    }

    /** @throws UploadRefused when it is too large, empty, not of the promised kind or harmful */
    ReceivedFile admit(InputStream content, FileKind promised) {
        var received = ReceivedFile.from(content, bounds.largest());
        try {
            inspection.check(received, promised);
            return photos.bare(received, promised);
        } catch (RuntimeException refused) {
            received.close();
            throw refused;
        }
    }
}
