package kr.oneroof.identity.web;

import java.util.Locale;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import kr.oneroof.identity.NewPerson;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.ValidTelephone;

record AccountForm(
        @NotBlank @Size(max = 50) String name,
        @Size(max = 40) @ValidTelephone String phone,
        @Pattern(regexp = "ko|en") String language) {
    AccountForm {
        name = TypedInput.text(name);
        phone = TypedInput.text(phone);
        language = TypedInput.text(language);
    }

    static AccountForm of(PersonCard card) {
        return new AccountForm(card.name(), card.phone(), card.language().getLanguage());
    }

    NewPerson toPerson() {
        return new NewPerson("", TypedInput.text(name), TypedInput.phone(phone), Locale.of(language));
    }
}
