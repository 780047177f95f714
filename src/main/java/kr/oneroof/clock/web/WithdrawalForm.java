package kr.oneroof.clock.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.Typed;

/** Why a holiday is taken out of the calendar. */
record WithdrawalForm(@NotBlank @Size(max = 200) @Nullable String reason) {
    WithdrawalForm {
        reason = Typed.text(reason);
    }
}
