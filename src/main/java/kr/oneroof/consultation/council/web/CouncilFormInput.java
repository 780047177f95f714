package kr.oneroof.consultation.council.web;

import org.springframework.validation.Errors;

import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;

/** Checks that the forms of the council share. */
final class CouncilFormInput {
    private CouncilFormInput() {}

    /** @throws NotOnFile for what is no number */
    static RequestNumber number(String text) {
        try {
            return new RequestNumber(text);
        } catch (IllegalArgumentException _) {
            throw new NotOnFile();
        }
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
