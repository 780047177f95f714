package kr.oneroof.consultation.clinic;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * What is wished for.
 *
 * @param days at most as many as the terms allow
 * @param goal at most 2,000 characters
 * @param site address at which the expert is needed
 * @param first the preferred day; up to three may be named
 */
@Embeddable
public record ClinicWish(
        @Column(name = "days_wanted") int days,
        String goal,
        String site,
        @Column(name = "first_date") @Nullable LocalDate first,
        @Column(name = "second_date") @Nullable LocalDate second,
        @Column(name = "third_date") @Nullable LocalDate third) {
    /** The days that were named, as they were named. */
    public List<LocalDate> dates() {
        return Stream.of(first, second, third)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
