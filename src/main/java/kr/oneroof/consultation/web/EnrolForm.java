package kr.oneroof.consultation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.ValidTelephone;

/** The least that is needed of a company that is not here yet. */
record EnrolForm(
        @NotBlank @Size(max = 20) String businessNumber,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 50) String ceo,
        @Size(max = 40) @ValidTelephone String phone) {
    EnrolForm {
        businessNumber = TypedInput.text(businessNumber);
        name = TypedInput.text(name);
        ceo = TypedInput.text(ceo);
        phone = TypedInput.text(phone);
    }

    static EnrolForm blank() {
        return new EnrolForm("", "", "", "");
    }
}
