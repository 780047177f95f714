package kr.oneroof.consultation.council.web;

import org.springframework.validation.Errors;

import kr.oneroof.kernel.Typed;

/** Whose interest it is and which, as typed. */
record CouncilRecusalForm(String seat, String reason) {
    CouncilRecusalForm {
        seat = Typed.text(seat);
        reason = Typed.text(reason);
    }

    void check(Errors errors) {
        CouncilFormInput.need(errors, "seat", seat, 40);
        CouncilFormInput.need(errors, "reason", reason, 500);
    }
}
