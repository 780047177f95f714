package kr.oneroof.consultation.consultinghours.web;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import kr.oneroof.consultation.CaseMatter;
import kr.oneroof.consultation.Category;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.ValidTelephone;

/**
 * An hour as it is asked for.
 *
 * @param number of an open case, or empty for a new one, which title and body then tell of
 */
record ConsultingBookingForm(
        @NotBlank String submission,
        @NotBlank String slot,
        String number,
        String category,
        @Size(max = 100) String title,
        @Size(max = 4000) String body,
        @Size(max = 50) String contactName,
        @Size(max = 40) @ValidTelephone String contactPhone) {
    ConsultingBookingForm {
        submission = TypedInput.text(submission);
        slot = TypedInput.text(slot);
        number = TypedInput.text(number);
        category = TypedInput.text(category);
        title = TypedInput.text(title);
        body = TypedInput.text(body);
        contactName = TypedInput.text(contactName);
        contactPhone = TypedInput.text(contactPhone);
    }

    static ConsultingBookingForm blank(String slot, String number, PersonCard person) {
        return new ConsultingBookingForm(
                UUID.randomUUID().toString(), slot, number, "", "", "", person.name(), person.phone());
    }

    boolean isNew() {
        return number.isEmpty();
    }

    CaseMatter toMatter() {
        return new CaseMatter(
                TypedInput.choice(Category.class, category).orElse(Category.OTHER),
                title,
                body,
                "",
                contactName,
                TypedInput.phone(contactPhone));
    }
}
