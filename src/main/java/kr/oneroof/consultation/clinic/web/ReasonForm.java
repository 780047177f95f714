package kr.oneroof.consultation.clinic.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import kr.oneroof.kernel.Typed;

/** Why. */
record ReasonForm(@NotBlank @Size(max = 1000) String reason) {
    ReasonForm {
        reason = Typed.text(reason);
    }

    static ReasonForm blank() {
        return new ReasonForm("");
    }
}
