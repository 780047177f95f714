package kr.oneroof.consultation.workbench.web;

import java.util.UUID;

import kr.oneroof.kernel.NotOnFile;

/** Ids as they come in addresses and bodies. */
final class CaseUuid {
    private CaseUuid() {}

    /** @throws NotOnFile for what is no id: nothing is found under it either */
    static UUID of(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new NotOnFile();
        }
    }
}
