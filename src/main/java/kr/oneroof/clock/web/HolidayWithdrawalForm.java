package kr.oneroof.clock.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.TypedInput;

/** Why a holiday is taken out of the calendar. */
record HolidayWithdrawalForm(
        @NotBlank @Size(max = 200) @Nullable String reason) {
    HolidayWithdrawalForm {
        reason = TypedInput.text(reason);
    }
}
