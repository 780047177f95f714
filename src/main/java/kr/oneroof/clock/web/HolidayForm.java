package kr.oneroof.clock.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A holiday as somebody types it. */
record HolidayForm(@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
        @NotBlank @Size(max = 60) @Nullable String name,
        @NotBlank @Size(max = 200) @Nullable String source) {
    static HolidayForm blank() {
        return new HolidayForm(null, "", "");
    }
}
