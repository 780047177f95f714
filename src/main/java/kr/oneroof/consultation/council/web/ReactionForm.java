package kr.oneroof.consultation.council.web;

import org.springframework.validation.Errors;

import kr.oneroof.consultation.council.ProposalState;
import kr.oneroof.kernel.Typed;

/** What the ministry replied, as typed. */
record ReactionForm(String result, String day, String text) {
    ReactionForm {
        result = Typed.text(result);
        day = Typed.text(day);
        text = Typed.text(text);
    }

    void check(Errors errors) {
        if (Typed.choice(ProposalState.class, result)
                .filter(ProposalState::isReply)
                .isEmpty()) {
            errors.rejectValue("result", "council.missing.result");
        }
        if (Typed.day(day).isEmpty()) {
            errors.rejectValue("day", "council.missing.day");
        }
        Keys.need(errors, "text", text, 4000);
    }
}
