package kr.oneroof.consultation.clinic.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import kr.oneroof.kernel.TypedInput;

/** Why. */
record ClinicReasonForm(@NotBlank @Size(max = 1000) String reason) {
    ClinicReasonForm {
        reason = TypedInput.text(reason);
    }

    static ClinicReasonForm blank() {
        return new ClinicReasonForm("");
    }
}
