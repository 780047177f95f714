package kr.oneroof.kernel;

import java.io.Serializable;
import java.util.UUID;

/** Which company (기업). The company module owns the record behind it. */
public record CompanyId(UUID value) implements Serializable {
    public static CompanyId fresh() {
        return new CompanyId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no id */
    public static CompanyId of(String text) {
        return new CompanyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
