package kr.oneroof.company.web;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import kr.oneroof.company.Profile;
import kr.oneroof.kernel.Typed;

record RegistrationForm(@NotBlank @Size(max = 20) String businessNumber, @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 50) String ceo, @Pattern(regexp = "CORPORATION|INDIVIDUAL") String entityType,
        @Pattern(regexp = "[0-9+() -]{0,20}") String phone) {
    RegistrationForm {
        businessNumber = Objects.requireNonNullElse(businessNumber, "");
        name = Objects.requireNonNullElse(name, "");
        ceo = Objects.requireNonNullElse(ceo, "");
        entityType = Objects.requireNonNullElse(entityType, "");
        phone = Objects.requireNonNullElse(phone, "");
    }

    static RegistrationForm blank() {
        return new RegistrationForm("", "", "", Profile.EntityType.CORPORATION.name(), "");
    }

    Profile toProfile() {
        return Profile.least(name.strip(), ceo.strip(), Profile.EntityType.valueOf(entityType), Typed.phone(phone));
    }
}
