package kr.oneroof.consultation.room.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import kr.oneroof.consultation.room.Place;
import kr.oneroof.kernel.Typed;

/**
 * A place as typed.
 *
 * @param submission key of a new one; {@code version} is that of a standing one as it was on the screen
 */
record PlaceForm(
        @Nullable String submission,
        @Nullable Long version,
        @NotBlank @Size(max = 50) String name,
        @Size(max = 20) String floor,
        @Nullable String accessible,
        String activeUntil) {
    PlaceForm {
        name = Typed.text(name).replaceAll("\\s+", " ");
        floor = Typed.text(floor).replaceAll("\\s+", " ");
        activeUntil = Typed.text(activeUntil);
    }

    static PlaceForm blank() {
        return new PlaceForm(UUID.randomUUID().toString(), null, "", "", null, "");
    }

    static PlaceForm of(Place place) {
        var facts = place.facts();
        return new PlaceForm(
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

    Place.Facts toFacts() {
        return new Place.Facts(
                name,
                floor,
                Boolean.parseBoolean(accessible),
                Typed.day(activeUntil).orElse(null));
    }
}
