package kr.oneroof.company.web;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.springframework.validation.Errors;

import kr.oneroof.company.CompanyProfile;
import kr.oneroof.kernel.KoreanFormat;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.AnyNumber;
import kr.oneroof.kernel.form.ValidTelephone;

record CompanyProfileForm(
        @Pattern(regexp = "-?[0-9]{1,18}") String version,

        @AnyNumber @Pattern(regexp = "(?:[ -]*[0-9]){13}[ -]*|")
        String corporateNumber,

        @NotBlank @Size(max = 100) String name,
        @Size(max = 100) String nameEn,
        @NotBlank @Size(max = 50) String ceo,
        @Pattern(regexp = "CORPORATION|INDIVIDUAL") String entityType,
        String foundedOn,
        @Pattern(regexp = "([0-9]{5})?") String industry,
        @Pattern(regexp = "([0-9]{5})?") String postalCode,
        @Size(max = 200) String address,
        @Size(max = 50) String district,
        @Size(max = 50) String complex,
        @Size(max = 40) @ValidTelephone String phone,

        @Size(max = 254) @Pattern(regexp = "([^@\\s]+@[^@\\s]+\\.[^@\\s]+)?")
        String email,

        @Size(max = 200) String homepage,
        @Size(max = 1000) String products,

        @Pattern(regexp = "|MICRO|SMALL|MEDIUM|MIDSIZE|LARGE")
        String sizeClass) {
    CompanyProfileForm {
        version = Objects.requireNonNullElse(version, "-1");
        corporateNumber = TypedInput.text(corporateNumber);
        name = TypedInput.text(name);
        nameEn = TypedInput.text(nameEn);
        ceo = TypedInput.text(ceo);
        entityType = TypedInput.text(entityType);
        foundedOn = TypedInput.text(foundedOn);
        industry = TypedInput.text(industry);
        postalCode = TypedInput.text(postalCode);
        address = TypedInput.text(address);
        district = TypedInput.text(district);
        complex = TypedInput.text(complex);
        phone = TypedInput.text(phone);
        email = TypedInput.text(email);
        homepage = TypedInput.text(homepage);
        products = TypedInput.text(products);
        sizeClass = TypedInput.text(sizeClass);
    }

    static CompanyProfileForm of(CompanyProfile known, long version) {
        return new CompanyProfileForm(
                String.valueOf(version),
                known.corporateNumber(),
                known.name(),
                known.nameEn(),
                known.ceo(),
                known.entityType().name(),
                Objects.toString(known.foundedOn(), ""),
                known.industry(),
                known.postalCode(),
                known.address(),
                known.district(),
                known.complex(),
                new KoreanFormat().phone(known.phone()),
                known.email(),
                known.homepage(),
                known.products(),
                known.sizeClass());
    }

    void check(Errors errors) {
        if (!foundedOn.isBlank() && TypedInput.day(foundedOn).isEmpty()) {
            errors.rejectValue("foundedOn", "typeMismatch");
        }
    }

    CompanyProfile toProfile() {
        var type = CompanyProfile.EntityType.valueOf(entityType);
        return new CompanyProfile(
                corporateNumber.replaceAll("\\D", ""),
                TypedInput.text(name),
                TypedInput.text(nameEn),
                TypedInput.text(ceo),
                type,
                TypedInput.day(foundedOn).orElse(null),
                industry,
                postalCode,
                TypedInput.text(address),
                TypedInput.text(district),
                TypedInput.text(complex),
                TypedInput.phone(phone),
                TypedInput.text(email),
                TypedInput.text(homepage),
                TypedInput.text(products),
                sizeClass);
    }

    /** The same typing on a newer version, so that it can be saved after a look at the other's. */
    CompanyProfileForm on(long newer) {
        return new CompanyProfileForm(
                String.valueOf(newer),
                corporateNumber,
                name,
                nameEn,
                ceo,
                entityType,
                foundedOn,
                industry,
                postalCode,
                address,
                district,
                complex,
                phone,
                email,
                homepage,
                products,
                sizeClass);
    }
}
