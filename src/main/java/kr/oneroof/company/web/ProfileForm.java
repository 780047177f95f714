package kr.oneroof.company.web;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

import kr.oneroof.company.Profile;

record ProfileForm(@Nullable Long version, @Pattern(regexp = "[0-9 -]{0,20}") String corporateNumber,
        @NotBlank @Size(max = 100) String name, @Size(max = 100) String nameEn, @NotBlank @Size(max = 50) String ceo,
        Profile.@NotNull @Nullable EntityType entityType,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate foundedOn,
        @Pattern(regexp = "([0-9]{5})?") String industry, @Pattern(regexp = "([0-9]{5})?") String postalCode,
        @Size(max = 200) String address, @Size(max = 50) String district, @Size(max = 50) String complex,
        @Pattern(regexp = "[0-9+() -]{0,20}") String phone, @Size(max = 254) String email,
        @Size(max = 200) String homepage, @Size(max = 1000) String products,
        @Pattern(regexp = "|MICRO|SMALL|MEDIUM|MIDSIZE|LARGE") String sizeClass) {
    ProfileForm {
        version = Objects.requireNonNullElse(version, -1L);
        corporateNumber = Objects.requireNonNullElse(corporateNumber, "");
        name = Objects.requireNonNullElse(name, "");
        nameEn = Objects.requireNonNullElse(nameEn, "");
        ceo = Objects.requireNonNullElse(ceo, "");
        industry = Objects.requireNonNullElse(industry, "");
        postalCode = Objects.requireNonNullElse(postalCode, "");
        address = Objects.requireNonNullElse(address, "");
        district = Objects.requireNonNullElse(district, "");
        complex = Objects.requireNonNullElse(complex, "");
        phone = Objects.requireNonNullElse(phone, "");
        email = Objects.requireNonNullElse(email, "");
        homepage = Objects.requireNonNullElse(homepage, "");
        products = Objects.requireNonNullElse(products, "");
        sizeClass = Objects.requireNonNullElse(sizeClass, "");
    }

    static ProfileForm of(Profile known, long version) {
        return new ProfileForm(version, known.corporateNumber(), known.name(), known.nameEn(), known.ceo(),
                known.entityType(), known.foundedOn(), known.industry(), known.postalCode(), known.address(),
                known.district(), known.complex(), known.phone(), known.email(), known.homepage(), known.products(),
                known.sizeClass());
    }

    Profile toProfile() {
        var type = entityType == null ? Profile.EntityType.CORPORATION : entityType;
        return new Profile(corporateNumber.replaceAll("\\D", ""), name.strip(), nameEn.strip(), ceo.strip(), type,
                foundedOn, industry, postalCode, address.strip(), district.strip(), complex.strip(),
                PhoneDigits.of(phone), email.strip(), homepage.strip(), products.strip(), sizeClass);
    }

    /** The same typing on a newer version, so that it can be saved after a look at the other's. */
    ProfileForm on(long newer) {
        return new ProfileForm(newer, corporateNumber, name, nameEn, ceo, entityType, foundedOn, industry, postalCode,
                address, district, complex, phone, email, homepage, products, sizeClass);
    }
}
