package kr.oneroof.callcenter.callback.web;

import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import kr.oneroof.callcenter.caller.PhoneNumber;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.ValidTelephone;

/** Somebody wants to be called back. */
record CallbackForm(
        String key,
        @NotBlank @Size(max = 50) String name,
        @NotBlank @Size(max = 40) @ValidTelephone String phone,
        String topic,
        @Size(max = 500) String note,
        @AssertTrue @Nullable Boolean agreed) {
    CallbackForm {
        key = TypedInput.text(key);
        name = TypedInput.text(name);
        phone = TypedInput.text(phone);
        topic = TypedInput.text(topic);
        note = TypedInput.text(note);
        agreed = Boolean.TRUE.equals(agreed);
    }

    static CallbackForm blank(String name, String phone) {
        return new CallbackForm(UUID.randomUUID().toString(), name, phone, "", "", false);
    }

    PhoneNumber number() {
        return PhoneNumber.of(phone);
    }

    void check(Set<String> topics, Errors errors) {
        if (!phone.isEmpty() && !errors.hasFieldErrors("phone") && !number().isComplete()) {
            errors.rejectValue("phone", "callcenter.from.incomplete");
        }
        if (!topics.contains(topic)) {
            errors.rejectValue("topic", "OneOf");
        }
    }
}
