package kr.oneroof.consultation.council.web;

import org.springframework.validation.Errors;

import kr.oneroof.kernel.Typed;

/** Whose interest it is and which, as typed. */
record RecusalForm(String seat, String reason) {
    RecusalForm {
        seat = Typed.text(seat);
        reason = Typed.text(reason);
    }

    void check(Errors errors) {
        Keys.need(errors, "seat", seat, 40);
        Keys.need(errors, "reason", reason, 500);
    }
}
