package kr.oneroof.document;

import java.io.Serializable;
import java.util.UUID;

/** Which stored file. */
public record FileId(UUID value) implements Serializable {
    /** @throws IllegalArgumentException when the text is no id */
    public static FileId of(String text) {
        return new FileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
