package kr.oneroof.consultation.council.web;

import org.springframework.validation.Errors;

import kr.oneroof.consultation.council.Resolution;
import kr.oneroof.consultation.council.Verdict;
import kr.oneroof.kernel.Typed;

/** What is decided about an item, as typed. */
record DecisionForm(String verdict, String applicantText, String internalText, String responsible, String workingDays) {
    DecisionForm {
        verdict = Typed.text(verdict);
        applicantText = Typed.text(applicantText);
        internalText = Typed.text(internalText);
        responsible = Typed.text(responsible);
        workingDays = Typed.text(workingDays);
    }

    static DecisionForm blank() {
        return new DecisionForm("", "", "", "", "");
    }

    void check(Errors errors) {
        var known = Typed.choice(Verdict.class, verdict);
        if (known.isEmpty()) {
            errors.rejectValue("verdict", "council.missing.verdict");
        }
        Keys.need(errors, "applicantText", applicantText, 2000);
        Keys.limit(errors, "internalText", internalText, 4000);
        if (known.filter(Verdict::wantsFollowUp).isPresent()) {
            Keys.need(errors, "responsible", responsible, 100);
            if (!workingDays.matches("[1-9]\\d{0,2}") || Integer.parseInt(workingDays) > 250) {
                errors.rejectValue("workingDays", "council.missing.workingDays");
            }
        }
    }

    Resolution toResolution() {
        var known = Verdict.valueOf(verdict);
        return new Resolution(
                known,
                applicantText,
                internalText,
                responsible,
                known.wantsFollowUp() ? Integer.parseInt(workingDays) : 0);
    }
}
