package kr.oneroof.consultation.council.web;

import org.springframework.validation.Errors;

import kr.oneroof.consultation.council.CouncilProposalState;
import kr.oneroof.kernel.TypedInput;

/** What the ministry replied, as typed. */
record MinistryReplyForm(String result, String day, String text) {
    MinistryReplyForm {
        result = TypedInput.text(result);
        day = TypedInput.text(day);
        text = TypedInput.text(text);
    }

    void check(Errors errors) {
        if (TypedInput.choice(CouncilProposalState.class, result)
                .filter(CouncilProposalState::isReply)
                .isEmpty()) {
            errors.rejectValue("result", "council.missing.result");
        }
        if (TypedInput.day(day).isEmpty()) {
            errors.rejectValue("day", "council.missing.day");
        }
        CouncilFormInput.need(errors, "text", text, 4000);
    }
}
