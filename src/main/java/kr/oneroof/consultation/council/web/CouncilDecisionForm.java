package kr.oneroof.consultation.council.web;

import org.springframework.validation.Errors;

import kr.oneroof.consultation.council.CouncilVerdict;
import kr.oneroof.consultation.council.Resolution;
import kr.oneroof.kernel.TypedInput;

/** What is decided about an item, as typed. */
record CouncilDecisionForm(
        String verdict, String applicantText, String internalText, String responsible, String workingDays) {
    CouncilDecisionForm {
        verdict = TypedInput.text(verdict);
        applicantText = TypedInput.text(applicantText);
        internalText = TypedInput.text(internalText);
        responsible = TypedInput.text(responsible);
        workingDays = TypedInput.text(workingDays);
    }

    static CouncilDecisionForm blank() {
        return new CouncilDecisionForm("", "", "", "", "");
    }

    void check(Errors errors) {
        var known = TypedInput.choice(CouncilVerdict.class, verdict);
        if (known.isEmpty()) {
            errors.rejectValue("verdict", "council.missing.verdict");
        }
        CouncilFormInput.need(errors, "applicantText", applicantText, 2000);
        CouncilFormInput.limit(errors, "internalText", internalText, 4000);
        if (known.filter(CouncilVerdict::wantsFollowUp).isPresent()) {
            CouncilFormInput.need(errors, "responsible", responsible, 100);
            if (!workingDays.matches("[1-9]\\d{0,2}") || Integer.parseInt(workingDays) > 250) {
                errors.rejectValue("workingDays", "council.missing.workingDays");
            }
        }
    }

    Resolution toResolution() {
        var known = CouncilVerdict.valueOf(verdict);
        return new Resolution(
                known,
                applicantText,
                internalText,
                responsible,
                known.wantsFollowUp() ? Integer.parseInt(workingDays) : 0);
    }
}
