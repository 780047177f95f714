package kr.oneroof.consultation.council.web;

import org.springframework.validation.Errors;

import kr.oneroof.kernel.TypedInput;

/** Whose interest it is and which, as typed. */
record CouncilRecusalForm(String seat, String reason) {
    CouncilRecusalForm {
        seat = TypedInput.text(seat);
        reason = TypedInput.text(reason);
    }

    void check(Errors errors) {
        CouncilFormInput.need(errors, "seat", seat, 40);
        CouncilFormInput.need(errors, "reason", reason, 500);
    }
}
