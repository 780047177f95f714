package kr.oneroof.consultation.workbench.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.workbench.AnswerTemplateService.AnswerTemplate;
import kr.oneroof.consultation.workbench.AnswerTemplateService.Wording;
import kr.oneroof.kernel.TypedInput;

/** @param version that was on the screen; empty for a new template */
record AnswerTemplateForm(
        @OneOf(Category.class) String category,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 4000) String body,
        @Nullable Long version) {
    AnswerTemplateForm {
        category = TypedInput.text(category);
        name = TypedInput.text(name);
        body = TypedInput.text(body);
    }

    static AnswerTemplateForm blank() {
        return new AnswerTemplateForm("", "", "", null);
    }

    static AnswerTemplateForm of(AnswerTemplate template) {
        var wording = template.wording();
        return new AnswerTemplateForm(wording.category().name(), wording.name(), wording.body(), template.version());
    }

    long seen() {
        return version == null ? -1 : version;
    }

    Wording wording() {
        return new Wording(Category.valueOf(category), name, body);
    }
}
