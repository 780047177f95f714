package kr.oneroof.consultation.clinic.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import kr.oneroof.consultation.clinic.ClinicService.Plan;
import kr.oneroof.consultation.clinic.ClinicView;
import kr.oneroof.kernel.TypedInput;

/** The plan (수행계획서) as typed. */
record ClinicPlanForm(
        @Pattern(regexp = "[1-9][0-9]?") String days,
        @NotBlank @Size(max = 200) String experts,
        @NotBlank @Size(max = 4000) String plan) {
    ClinicPlanForm {
        days = TypedInput.text(days);
        experts = TypedInput.text(experts);
        plan = TypedInput.text(plan);
    }

    static ClinicPlanForm of(ClinicView clinic) {
        var quote = clinic.quote();
        return new ClinicPlanForm(
                String.valueOf(quote == null ? clinic.wish().days() : quote.days()),
                TypedInput.text(clinic.review().experts()),
                TypedInput.text(clinic.review().plan()));
    }

    Plan toPlan() {
        return new Plan(Integer.parseInt(days), experts, plan);
    }
}
