package kr.oneroof.consultation.council.web;

import org.springframework.validation.Errors;

import kr.oneroof.consultation.council.CouncilProposalService.Text;
import kr.oneroof.consultation.council.CouncilProposalView;
import kr.oneroof.kernel.TypedInput;

/**
 * A proposal as typed. @param number of the case that it comes from; {@code item} of the council, if one referred it
 */
record CouncilProposalForm(
        String submission,
        String number,
        String item,
        String title,
        String currentRule,
        String problem,
        String change,
        String ministry) {
    CouncilProposalForm {
        submission = TypedInput.text(submission);
        number = TypedInput.text(number);
        item = TypedInput.text(item);
        title = TypedInput.text(title);
        currentRule = TypedInput.text(currentRule);
        problem = TypedInput.text(problem);
        change = TypedInput.text(change);
        ministry = TypedInput.text(ministry);
    }

    static CouncilProposalForm blank(String number, String item) {
        return new CouncilProposalForm(CouncilFormInput.fresh(), number, item, "", "", "", "", "");
    }

    static CouncilProposalForm of(CouncilProposalView sheet) {
        return new CouncilProposalForm(
                "",
                sheet.facts().number().value(),
                "",
                sheet.title(),
                sheet.currentRule(),
                sheet.problem(),
                sheet.change(),
                sheet.ministry());
    }

    void check(Errors errors) {
        CouncilFormInput.need(errors, "title", title, 100);
        CouncilFormInput.need(errors, "currentRule", currentRule, 500);
        CouncilFormInput.need(errors, "problem", problem, 4000);
        CouncilFormInput.need(errors, "change", change, 4000);
        CouncilFormInput.need(errors, "ministry", ministry, 100);
    }

    Text toText() {
        return new Text(title, currentRule, problem, change, ministry);
    }
}
