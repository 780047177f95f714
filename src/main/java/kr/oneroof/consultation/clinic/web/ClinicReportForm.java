package kr.oneroof.consultation.clinic.web;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.TypedInput;

/** The final report as typed. {@code files} are ids of uploads. */
record ClinicReportForm(
        @NotBlank @Size(max = 8000) String text, @Nullable List<String> files) {
    ClinicReportForm {
        text = TypedInput.text(text);
    }
}
