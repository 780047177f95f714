package kr.oneroof.kernel;

import java.io.Serializable;
import java.util.UUID;

/** Who someone is to OneRoof: a member of a company, a consultant, an official. */
public record PersonId(UUID value) implements Serializable {
    public static PersonId fresh() {
        return new PersonId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no id */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
