package kr.oneroof.identity.web;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import kr.oneroof.identity.ConsentPurpose;
import kr.oneroof.identity.EmailAddress;
import kr.oneroof.identity.NewPerson;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.AnyNumber;
import kr.oneroof.kernel.form.ValidTelephone;

/** An unticked box comes as nothing at all: hence the objects, which a primitive would turn into a fault. */
record SignUpForm(
        @NotBlank @Size(max = 254) String email,
        @AnyNumber @NotBlank @Size(max = 200) String password,
        @NotBlank @Size(max = 50) String name,
        @Size(max = 40) @ValidTelephone String phone,
        @AssertTrue Boolean terms,
        @AssertTrue Boolean privacy,
        Boolean thirdParty,
        Boolean marketing) {
    SignUpForm {
        email = TypedInput.text(email);
        password = orEmpty(password);
        name = TypedInput.text(name);
        phone = TypedInput.text(phone);
        terms = Boolean.TRUE.equals(terms);
        privacy = Boolean.TRUE.equals(privacy);
        thirdParty = Boolean.TRUE.equals(thirdParty);
        marketing = Boolean.TRUE.equals(marketing);
    }

    static SignUpForm blank() {
        return new SignUpForm("", "", "", "", false, false, false, false);
    }

    /** What annotations cannot say. */
    void check(BindingResult errors) {
        if (!email.isBlank() && !EmailAddress.isOne(email)) {
            errors.rejectValue("email", "identity.email.form");
        }
    }

    /** @param objection what is wrong with the password, as the tail of a message key */
    void refuse(Optional<String> objection, BindingResult errors) {
        if (!password.isBlank()) {
            objection.ifPresent(wrong -> errors.rejectValue("password", "identity.password." + wrong));
        }
    }

    NewPerson toPerson(Locale language) {
        var spoken = "en".equals(language.getLanguage()) ? Locale.ENGLISH : Locale.KOREAN;
        return new NewPerson(email, name, TypedInput.phone(phone), spoken);
    }

    Set<ConsentPurpose> consents() {
        var given = EnumSet.of(ConsentPurpose.TERMS, ConsentPurpose.PRIVACY);
        if (thirdParty) {
            given.add(ConsentPurpose.THIRD_PARTY);
        }
        if (marketing) {
            given.add(ConsentPurpose.MARKETING);
        }
        return given;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
