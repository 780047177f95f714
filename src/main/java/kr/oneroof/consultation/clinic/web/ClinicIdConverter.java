package kr.oneroof.consultation.clinic.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.NotOnFile;

/** Ids as they come in addresses and bodies. */
final class ClinicIdConverter {
    private ClinicIdConverter() {}

    /** @throws NotOnFile for what is no id: nothing is found under it either */
    static UUID of(@Nullable String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException madeUp) {
            throw new NotOnFile();
        }
    }
}
