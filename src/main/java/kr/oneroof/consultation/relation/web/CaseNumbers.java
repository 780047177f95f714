package kr.oneroof.consultation.relation.web;

import java.util.Optional;

import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;

/** Request numbers as people type and paste them. */
final class CaseNumbers {
    private CaseNumbers() {}

    /** Blanks are overlooked; empty when it is no number. */
    static Optional<RequestNumber> parse(String typed) {
        try {
            return Optional.of(new RequestNumber(TypedInput.text(typed).replaceAll("\\s", "")));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
