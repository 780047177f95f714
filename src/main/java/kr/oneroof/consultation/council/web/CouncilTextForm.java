package kr.oneroof.consultation.council.web;

import org.springframework.validation.Errors;

import kr.oneroof.kernel.TypedInput;

/** A text that has to be there. @param submission key, where the text is added to others */
record CouncilTextForm(String submission, String text) {
    CouncilTextForm {
        submission = TypedInput.text(submission);
        text = TypedInput.text(text);
    }

    static CouncilTextForm blank() {
        return new CouncilTextForm(CouncilFormInput.fresh(), "");
    }

    void check(Errors errors, int most) {
        CouncilFormInput.need(errors, "text", text, most);
    }
}
