package kr.oneroof.consultation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import kr.oneroof.kernel.Typed;
import kr.oneroof.kernel.form.Phone;

/** The least that is needed of a company that is not here yet. */
record EnrolForm(
        @NotBlank @Size(max = 20) String businessNumber,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 50) String ceo,
        @Size(max = 40) @Phone String phone) {
    EnrolForm {
        businessNumber = Typed.text(businessNumber);
        name = Typed.text(name);
        ceo = Typed.text(ceo);
        phone = Typed.text(phone);
    }

    static EnrolForm blank() {
        return new EnrolForm("", "", "", "");
    }
}
