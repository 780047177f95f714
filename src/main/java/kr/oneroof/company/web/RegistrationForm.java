package kr.oneroof.company.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import kr.oneroof.company.Profile;
import kr.oneroof.kernel.Typed;
import kr.oneroof.kernel.form.Phone;

record RegistrationForm(
        @NotBlank @Size(max = 20) String businessNumber,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 50) String ceo,
        @Pattern(regexp = "CORPORATION|INDIVIDUAL") String entityType,
        @Size(max = 40) @Phone String phone) {
    RegistrationForm {
        businessNumber = Typed.text(businessNumber);
        name = Typed.text(name);
        ceo = Typed.text(ceo);
        entityType = Typed.text(entityType);
        phone = Typed.text(phone);
    }

    static RegistrationForm blank() {
        return new RegistrationForm("", "", "", Profile.EntityType.CORPORATION.name(), "");
    }

    Profile toProfile() {
        return Profile.least(
                Typed.text(name), Typed.text(ceo), Profile.EntityType.valueOf(entityType), Typed.phone(phone));
    }
}
