package kr.oneroof.consultation.web;

import java.util.Objects;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import kr.oneroof.consultation.Survey;

record SurveyForm(@NotNull @Min(1) @Max(5) @Nullable Integer overall, @NotNull @Min(1) @Max(5) @Nullable Integer speed,
        @NotNull @Min(1) @Max(5) @Nullable Integer expertise, @NotNull @Min(1) @Max(5) @Nullable Integer kindness,
        Survey.@NotNull @Nullable Solved solved, @Size(max = 1000) String remark) {
    SurveyForm {
        remark = Objects.requireNonNullElse(remark, "");
    }

    static SurveyForm blank() {
        return new SurveyForm(null, null, null, null, null, "");
    }

    Survey toSurvey() {
        return new Survey(mark(overall), mark(speed), mark(expertise), mark(kindness),
                solved == null ? Survey.Solved.NO : solved, remark.strip());
    }

    private static int mark(@Nullable Integer typed) {
        return typed == null ? 0 : typed;
    }
}
