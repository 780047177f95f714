package kr.oneroof.consultation.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import kr.oneroof.consultation.Survey;
import kr.oneroof.kernel.TypedInput;

record SurveyForm(
        @Pattern(regexp = MARK) String overall,
        @Pattern(regexp = MARK) String speed,
        @Pattern(regexp = MARK) String expertise,
        @Pattern(regexp = MARK) String kindness,
        @Pattern(regexp = "YES|PARTLY|NO") String solved,
        @Size(max = 1000) String remark) {
    private static final String MARK = "[1-5]";

    SurveyForm {
        overall = TypedInput.text(overall);
        speed = TypedInput.text(speed);
        expertise = TypedInput.text(expertise);
        kindness = TypedInput.text(kindness);
        solved = TypedInput.text(solved);
        remark = TypedInput.text(remark);
    }

    static SurveyForm blank() {
        return new SurveyForm("", "", "", "", "", "");
    }

    Survey toSurvey() {
        return new Survey(
                Integer.parseInt(overall),
                Integer.parseInt(speed),
                Integer.parseInt(expertise),
                Integer.parseInt(kindness),
                Survey.Solved.valueOf(solved),
                remark);
    }
}
