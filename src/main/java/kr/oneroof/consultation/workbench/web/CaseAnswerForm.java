package kr.oneroof.consultation.workbench.web;

import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import kr.oneroof.consultation.Outcome;
import kr.oneroof.kernel.TypedInput;

/**
 * An answer as typed.
 *
 * @param outcome closes the case too; empty leaves it answered
 * @param files ids of attachments
 * @param attachments files that came with the form itself, where no script ran
 */
record CaseAnswerForm(
        @NotBlank @Size(max = 8000) String text,
        @OneOf(value = Outcome.class, orNone = true) String outcome,
        @Nullable List<String> files,
        @Nullable List<MultipartFile> attachments) {
    CaseAnswerForm {
        text = TypedInput.text(text);
        outcome = TypedInput.text(outcome);
        files = Objects.requireNonNullElse(files, List.of());
    }

    static CaseAnswerForm with(String text) {
        return new CaseAnswerForm(text, "", List.of(), List.of());
    }
}
