package kr.oneroof.consultation.consultinghours.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import kr.oneroof.consultation.consultinghours.ConsultingPlace;
import kr.oneroof.kernel.Typed;

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
        name = Typed.text(name).replaceAll("\\s+", " ");
        floor = Typed.text(floor).replaceAll("\\s+", " ");
        activeUntil = Typed.text(activeUntil);
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
                && Typed.day(activeUntil)
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
                Typed.day(activeUntil).orElse(null));
    }
}
