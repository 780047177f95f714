package kr.oneroof.consultation.desk.web;

import java.util.UUID;

import kr.oneroof.kernel.NotOnFile;

/** Ids as they come in addresses and bodies. */
final class Ids {
    private Ids() {}

    /** @throws NotOnFile for what is no id: nothing is found under it either */
    static UUID of(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new NotOnFile();
        }
    }
}
