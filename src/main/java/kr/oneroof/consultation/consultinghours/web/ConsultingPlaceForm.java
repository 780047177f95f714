package kr.oneroof.consultation.consultinghours.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import kr.oneroof.consultation.consultinghours.ConsultingPlace;
import kr.oneroof.kernel.TypedInput;

/**
 * A place as typed.
 *
 * @param submission key of a new one; {@code version} is that of a standing one as it was on the screen
 */
record ConsultingPlaceForm(
        @Nullable String submission,
        @Nullable Long version,
        @NotBlank @Size(max = 50) String name,
        @Size(max = 20) String floor,
        @Nullable String accessible,
        String activeUntil) {
    ConsultingPlaceForm {
        name = TypedInput.text(name).replaceAll("\\s+", " ");
        floor = TypedInput.text(floor).replaceAll("\\s+", " ");
        activeUntil = TypedInput.text(activeUntil);
    }

    static ConsultingPlaceForm blank() {
        return new ConsultingPlaceForm(UUID.randomUUID().toString(), null, "", "", null, "");
    }

    static ConsultingPlaceForm of(ConsultingPlace place) {
        var facts = place.facts();
        return new ConsultingPlaceForm(
                null,
                place.version(),
                facts.name(),
                facts.floor(),
                facts.accessible() ? "true" : null,
                Objects.toString(facts.activeUntil(), ""));
    }

    /** A last day that is none, or is over; the one that stands may be over. */
    void check(LocalDate today, @Nullable LocalDate standing, Errors errors) {
        if (!activeUntil.isEmpty()
                && TypedInput.day(activeUntil)
                        .filter(day -> day.equals(standing) || !day.isBefore(today))
                        .isEmpty()) {
            errors.rejectValue("activeUntil", "wrong");
        }
    }

    long seen() {
        return version == null ? -1 : version;
    }

    ConsultingPlace.Description toFacts() {
        return new ConsultingPlace.Description(
                name,
                floor,
                Boolean.parseBoolean(accessible),
                TypedInput.day(activeUntil).orElse(null));
    }
}
