package kr.oneroof.document;

import java.io.InputStream;

import org.springframework.stereotype.Component;

/** Lets content in: measured, found to be what its name says, and freed of what a picture tells besides itself. */
@Component
class Entrance {
    private final Inspection inspection;
    private final BarePhotos photos;
    private final DocumentProperties bounds;

    Entrance(Inspection inspection, BarePhotos photos, DocumentProperties bounds) {
        this.inspection = inspection;
        this.photos = photos;
        this.bounds = bounds;
    }

    /** @throws UploadRefused when the name's extension is none of the house's */
    FileKind promisedBy(FileName name) {
        return inspection.promisedBy(name);
    }

    /** @throws UploadRefused when it is too large, empty, not of the promised kind or harmful */
    Received admit(InputStream content, FileKind promised) {
        var received = Received.from(content, bounds.largest());
        try {
            inspection.check(received, promised);
            return photos.bare(received, promised);
        } catch (RuntimeException refused) {
            received.close();
            throw refused;
        }
    }
}
