package kr.oneroof.consultation.council.web;

import org.springframework.validation.Errors;

import kr.oneroof.kernel.Typed;

/** A text that has to be there. @param submission key, where the text is added to others */
record WordForm(String submission, String text) {
    WordForm {
        submission = Typed.text(submission);
        text = Typed.text(text);
    }

    static WordForm blank() {
        return new WordForm(Keys.fresh(), "");
    }

    void check(Errors errors, int most) {
        Keys.need(errors, "text", text, most);
    }
}
