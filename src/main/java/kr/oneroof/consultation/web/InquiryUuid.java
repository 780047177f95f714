package kr.oneroof.consultation.web;

import java.util.UUID;

import kr.oneroof.kernel.NotOnFile;

/** Ids and numbers as they arrive in a form. */
final class InquiryUuid {
    private InquiryUuid() {}

    /** @throws NotOnFile when the text is no id */
    static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException madeUp) {
            throw new NotOnFile();
        }
    }
}
