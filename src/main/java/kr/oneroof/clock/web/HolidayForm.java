package kr.oneroof.clock.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.TypedInput;

/** A holiday as somebody types it. */
record HolidayForm(
        @NotBlank @Nullable String day,
        @NotBlank @Size(max = 60) @Nullable String name,
        @NotBlank @Size(max = 200) @Nullable String source) {
    HolidayForm {
        day = TypedInput.text(day);
        name = TypedInput.text(name);
        source = TypedInput.text(source);
    }

    static HolidayForm blank() {
        return new HolidayForm("", "", "");
    }
}
