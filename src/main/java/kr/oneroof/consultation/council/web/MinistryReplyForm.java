package kr.oneroof.consultation.council.web;

import org.springframework.validation.Errors;

import kr.oneroof.consultation.council.CouncilProposalState;
import kr.oneroof.kernel.Typed;

/** What the ministry replied, as typed. */
record MinistryReplyForm(String result, String day, String text) {
    MinistryReplyForm {
        result = Typed.text(result);
        day = Typed.text(day);
        text = Typed.text(text);
    }

    void check(Errors errors) {
        if (Typed.choice(CouncilProposalState.class, result)
                .filter(CouncilProposalState::isReply)
                .isEmpty()) {
            errors.rejectValue("result", "council.missing.result");
        }
        if (Typed.day(day).isEmpty()) {
            errors.rejectValue("day", "council.missing.day");
        }
        CouncilFormInput.need(errors, "text", text, 4000);
    }
}
