package kr.oneroof.identity.web;

import java.util.Locale;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import kr.oneroof.identity.NewPerson;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.kernel.Typed;

record AccountForm(@NotBlank @Size(max = 50) String name, @Pattern(regexp = "[0-9+() -]{0,20}") String phone,
        @Pattern(regexp = "ko|en") String language) {
    AccountForm {
        name = name == null ? "" : name;
        phone = phone == null ? "" : phone;
        language = language == null ? "" : language;
    }

    static AccountForm of(PersonCard card) {
        return new AccountForm(card.name(), card.phone(), card.language().getLanguage());
    }

    NewPerson toPerson() {
        return new NewPerson("", name.strip(), Typed.phone(phone), Locale.of(language));
    }
}
