package kr.oneroof.identity.web;

import java.util.Locale;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import kr.oneroof.identity.NewPerson;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.kernel.Typed;
import kr.oneroof.kernel.form.Phone;

record AccountForm(
        @NotBlank @Size(max = 50) String name,
        @Size(max = 40) @Phone String phone,
        @Pattern(regexp = "ko|en") String language) {
    AccountForm {
        name = Typed.text(name);
        phone = Typed.text(phone);
        language = Typed.text(language);
    }

    static AccountForm of(PersonCard card) {
        return new AccountForm(card.name(), card.phone(), card.language().getLanguage());
    }

    NewPerson toPerson() {
        return new NewPerson("", Typed.text(name), Typed.phone(phone), Locale.of(language));
    }
}
