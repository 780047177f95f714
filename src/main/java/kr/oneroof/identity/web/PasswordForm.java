package kr.oneroof.identity.web;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import kr.oneroof.kernel.form.AnyNumber;

/** @param present empty when a link stands in for it */
record PasswordForm(
        String token, @AnyNumber String present, @AnyNumber String password) {
    PasswordForm {
        token = orEmpty(token);
        present = orEmpty(present);
        password = orEmpty(password);
    }

    static PasswordForm blank(String token) {
        return new PasswordForm(token, "", "");
    }

    /** @param objection what is wrong with the new one, as the tail of a message key */
    void refuse(Optional<String> objection, BindingResult errors) {
        objection.ifPresent(wrong -> errors.rejectValue("password", "identity.password." + wrong));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
