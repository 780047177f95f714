package kr.oneroof.consultation.desk.web;

import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import kr.oneroof.consultation.Outcome;
import kr.oneroof.kernel.Typed;

/**
 * An answer as typed.
 *
 * @param outcome closes the case too; empty leaves it answered
 * @param files ids of attachments
 * @param attachments files that came with the form itself, where no script ran
 */
record AnswerForm(
        @NotBlank @Size(max = 8000) String text,
        @OneOf(value = Outcome.class, orNone = true) String outcome,
        @Nullable List<String> files,
        @Nullable List<MultipartFile> attachments) {
    AnswerForm {
        text = Typed.text(text);
        outcome = Typed.text(outcome);
        files = Objects.requireNonNullElse(files, List.of());
    }

    static AnswerForm with(String text) {
        return new AnswerForm(text, "", List.of(), List.of());
    }
}
