package kr.oneroof.company.web;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.springframework.validation.Errors;

import kr.oneroof.company.Profile;
import kr.oneroof.kernel.KoreanFormat;
import kr.oneroof.kernel.Typed;
import kr.oneroof.kernel.form.Phone;

record ProfileForm(
        @Pattern(regexp = "-?[0-9]{1,18}") String version,
        @Pattern(regexp = "(?:[ -]*[0-9]){13}[ -]*|") String corporateNumber,
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
        @Size(max = 40) @Phone String phone,

        @Size(max = 254) @Pattern(regexp = "([^@\\s]+@[^@\\s]+\\.[^@\\s]+)?")
        String email,

        @Size(max = 200) String homepage,
        @Size(max = 1000) String products,

        @Pattern(regexp = "|MICRO|SMALL|MEDIUM|MIDSIZE|LARGE")
        String sizeClass) {
    ProfileForm {
        version = Objects.requireNonNullElse(version, "-1");
        corporateNumber = Typed.text(corporateNumber);
        name = Typed.text(name);
        nameEn = Typed.text(nameEn);
        ceo = Typed.text(ceo);
        entityType = Typed.text(entityType);
        foundedOn = Typed.text(foundedOn);
        industry = Typed.text(industry);
        postalCode = Typed.text(postalCode);
        address = Typed.text(address);
        district = Typed.text(district);
        complex = Typed.text(complex);
        phone = Typed.text(phone);
        email = Typed.text(email);
        homepage = Typed.text(homepage);
        products = Typed.text(products);
        sizeClass = Typed.text(sizeClass);
    }

    static ProfileForm of(Profile known, long version) {
        return new ProfileForm(
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
        if (!foundedOn.isBlank() && Typed.day(foundedOn).isEmpty()) {
            errors.rejectValue("foundedOn", "typeMismatch");
        }
    }

    Profile toProfile() {
        var type = Profile.EntityType.valueOf(entityType);
        return new Profile(
                corporateNumber.replaceAll("\\D", ""),
                Typed.text(name),
                Typed.text(nameEn),
                Typed.text(ceo),
                type,
                Typed.day(foundedOn).orElse(null),
                industry,
                postalCode,
                Typed.text(address),
                Typed.text(district),
                Typed.text(complex),
                Typed.phone(phone),
                Typed.text(email),
                Typed.text(homepage),
                Typed.text(products),
                sizeClass);
    }

    /** The same typing on a newer version, so that it can be saved after a look at the other's. */
    ProfileForm on(long newer) {
        return new ProfileForm(
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
