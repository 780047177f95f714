package kr.oneroof.company.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import kr.oneroof.company.CompanyProfile;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.ValidTelephone;

record CompanyRegistrationForm(
        @NotBlank @Size(max = 20) String businessNumber,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 50) String ceo,
        @Pattern(regexp = "CORPORATION|INDIVIDUAL") String entityType,
        @Size(max = 40) @ValidTelephone String phone) {
    CompanyRegistrationForm {
        businessNumber = TypedInput.text(businessNumber);
        name = TypedInput.text(name);
        ceo = TypedInput.text(ceo);
        entityType = TypedInput.text(entityType);
        phone = TypedInput.text(phone);
    }

    static CompanyRegistrationForm blank() {
        return new CompanyRegistrationForm("", "", "", CompanyProfile.EntityType.CORPORATION.name(), "");
    }

    CompanyProfile toProfile() {
        return CompanyProfile.least(
                TypedInput.text(name),
                TypedInput.text(ceo),
                CompanyProfile.EntityType.valueOf(entityType),
                TypedInput.phone(phone));
    }
}
