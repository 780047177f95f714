package kr.oneroof.consultation.casebook.web;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.casebook.ArticleWording;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.TypedInput;

/**
 * An article as it is typed.
 *
 * @param submission key of a new one; empty afterwards
 * @param version that was on the screen; empty for a new one
 */
record ArticleForm(
        String submission,
        String category,
        @NotBlank @Size(max = 150) String question,
        @NotBlank @Size(max = 4000) String answer,
        @Nullable Long version) {
    ArticleForm {
        submission = TypedInput.text(submission);
        category = TypedInput.text(category);
        question = TypedInput.text(question);
        answer = TypedInput.text(answer);
    }

    static ArticleForm of(ArticleWording wording, String submission, @Nullable Long version) {
        return new ArticleForm(submission, wording.category().name(), wording.question(), wording.answer(), version);
    }

    void checkCategory(Errors errors) {
        if (TypedInput.choice(Category.class, category).isEmpty()) {
            errors.rejectValue("category", "OneOf");
        }
    }

    /** @throws NotOnFile when the key is none */
    UUID key() {
        try {
            return UUID.fromString(submission);
        } catch (IllegalArgumentException madeUp) {
            throw new NotOnFile();
        }
    }

    long seen() {
        return version == null ? -1 : version;
    }

    ArticleWording wording() {
        return new ArticleWording(TypedInput.choice(Category.class, category).orElse(Category.OTHER), question, answer);
    }
}
