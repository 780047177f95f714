package kr.oneroof.consultation.web;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The least that is needed of a company that is not here yet. */
record EnrolForm(@NotBlank @Size(max = 20) String businessNumber, @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 50) String ceo, @Pattern(regexp = "[0-9+() -]{0,20}") String phone) {
    EnrolForm {
        businessNumber = Objects.requireNonNullElse(businessNumber, "");
        name = Objects.requireNonNullElse(name, "");
        ceo = Objects.requireNonNullElse(ceo, "");
        phone = Objects.requireNonNullElse(phone, "");
    }

    static EnrolForm blank() {
        return new EnrolForm("", "", "", "");
    }
}
