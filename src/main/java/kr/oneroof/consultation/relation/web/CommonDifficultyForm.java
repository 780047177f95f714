package kr.oneroof.consultation.relation.web;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.TypedInput;

/** @param submission only of a new one */
record CommonDifficultyForm(
        String submission,
        @NotBlank String category,
        @NotBlank @Size(max = 100) String title,
        @NotBlank @Size(max = 4000) String body) {
    CommonDifficultyForm {
        submission = TypedInput.text(submission);
        category = TypedInput.text(category);
        title = TypedInput.text(title);
        body = TypedInput.text(body);
    }

    /** @throws NotOnFile for a key that no form of ours has sent */
    UUID key() {
        try {
            return UUID.fromString(submission);
        } catch (IllegalArgumentException _) {
            throw new NotOnFile();
        }
    }
}
