package kr.oneroof.consultation.clinic.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import kr.oneroof.consultation.clinic.ClinicWish;
import kr.oneroof.kernel.TypedInput;

/** A clinic as it is wished for. {@code agreed}: the company knows that it pays a share. */
record ClinicWishForm(
        String submission,
        @Pattern(regexp = "[1-9][0-9]?") String days,
        @NotBlank @Size(max = 2000) String goal,
        @NotBlank @Size(max = 300) String site,
        String first,
        String second,
        String third,
        @Nullable Boolean agreed) {
    ClinicWishForm {
        submission = TypedInput.text(submission);
        days = TypedInput.text(days);
        goal = TypedInput.text(goal);
        site = TypedInput.text(site);
        first = TypedInput.text(first);
        second = TypedInput.text(second);
        third = TypedInput.text(third);
        agreed = Boolean.TRUE.equals(agreed);
    }

    static ClinicWishForm blank(String site) {
        return new ClinicWishForm(UUID.randomUUID().toString(), "1", "", site, "", "", "", false);
    }

    static ClinicWishForm of(ClinicWish offered) {
        return new ClinicWishForm(
                UUID.randomUUID().toString(),
                String.valueOf(offered.days()),
                offered.goal(),
                offered.site(),
                text(offered.first()),
                text(offered.second()),
                text(offered.third()),
                false);
    }

    private static String text(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }

    /** Days that are none, or are over. */
    void check(LocalDate today, Errors errors) {
        checkDay("first", first, today, errors);
        checkDay("second", second, today, errors);
        checkDay("third", third, today, errors);
    }

    private static void checkDay(String field, String typed, LocalDate today, Errors errors) {
        if (!typed.isEmpty()
                && TypedInput.day(typed).filter(day -> !day.isBefore(today)).isEmpty()) {
            errors.rejectValue(field, "clinic.day.wrong");
        }
    }

    ClinicWish toWish() {
        return new ClinicWish(
                Integer.parseInt(days),
                goal,
                site,
                TypedInput.day(first).orElse(null),
                TypedInput.day(second).orElse(null),
                TypedInput.day(third).orElse(null));
    }
}
