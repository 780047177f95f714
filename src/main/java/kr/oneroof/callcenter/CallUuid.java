package kr.oneroof.callcenter;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.NotOnFile;

/** Ids as they come in bodies. */
public final class CallUuid {
    private CallUuid() {}

    /** @throws NotOnFile for what is no id: nothing is found under it either */
    public static UUID of(@Nullable String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException madeUp) {
            throw new NotOnFile();
        }
    }
}
