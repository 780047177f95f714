package kr.oneroof.consultation.clinic.web;

import jakarta.validation.constraints.Pattern;

import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.Won;

/** A year's budget as typed; commas are welcome. */
record ClinicBudgetForm(
        @Pattern(regexp = "20[1-9][0-9]") String year,
        @Pattern(regexp = "[0-9]{1,13}") String amount) {
    ClinicBudgetForm {
        year = TypedInput.text(year);
        amount = TypedInput.number(amount);
    }

    int toYear() {
        return Integer.parseInt(year);
    }

    Won toWon() {
        return new Won(Long.parseLong(amount));
    }
}
