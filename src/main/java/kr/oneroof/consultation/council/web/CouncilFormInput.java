package kr.oneroof.consultation.council.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;

/** Ids as they come in addresses and bodies, and texts as forms must hold them. */
final class CouncilFormInput {
    private CouncilFormInput() {}

    /** @throws NotOnFile for what is no id: nothing is found under it either */
    static UUID of(@Nullable String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException _) {
            throw new NotOnFile();
        }
    }

    static RequestNumber number(String text) {
        try {
            return new RequestNumber(text);
        } catch (IllegalArgumentException _) {
            throw new NotOnFile();
        }
    }

    static String fresh() {
        return UUID.randomUUID().toString();
    }

    static void need(Errors errors, String field, String text, int most) {
        if (text.isEmpty()) {
            errors.rejectValue(field, "council.missing." + field);
        }
        limit(errors, field, text, most);
    }

    static void limit(Errors errors, String field, String text, int most) {
        if (text.length() > most) {
            errors.rejectValue(field, "council.too-long", new Object[] {most}, null);
        }
    }
}
