package kr.oneroof.company.web;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import kr.oneroof.company.Profile;

record RegistrationForm(@NotBlank @Size(max = 20) String businessNumber, @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 50) String ceo, Profile.@NotNull @Nullable EntityType entityType,
        @Pattern(regexp = "[0-9+() -]{0,20}") String phone) {
    RegistrationForm {
        businessNumber = Objects.requireNonNullElse(businessNumber, "");
        name = Objects.requireNonNullElse(name, "");
        ceo = Objects.requireNonNullElse(ceo, "");
        phone = Objects.requireNonNullElse(phone, "");
    }

    static RegistrationForm blank() {
        return new RegistrationForm("", "", "", Profile.EntityType.CORPORATION, "");
    }

    Profile toProfile() {
        var type = entityType == null ? Profile.EntityType.CORPORATION : entityType;
        return Profile.least(name.strip(), ceo.strip(), type, PhoneDigits.of(phone));
    }
}
