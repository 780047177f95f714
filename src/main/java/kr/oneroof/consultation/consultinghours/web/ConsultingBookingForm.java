package kr.oneroof.consultation.consultinghours.web;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import kr.oneroof.consultation.CaseMatter;
import kr.oneroof.consultation.Category;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.kernel.Typed;
import kr.oneroof.kernel.form.Phone;

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
        @Size(max = 40) @Phone String contactPhone) {
    ConsultingBookingForm {
        submission = Typed.text(submission);
        slot = Typed.text(slot);
        number = Typed.text(number);
        category = Typed.text(category);
        title = Typed.text(title);
        body = Typed.text(body);
        contactName = Typed.text(contactName);
        contactPhone = Typed.text(contactPhone);
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
                Typed.choice(Category.class, category).orElse(Category.OTHER),
                title,
                body,
                "",
                contactName,
                Typed.phone(contactPhone));
    }
}
