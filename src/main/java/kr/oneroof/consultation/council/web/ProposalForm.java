package kr.oneroof.consultation.council.web;

import org.springframework.validation.Errors;

import kr.oneroof.consultation.council.ProposalSheet;
import kr.oneroof.consultation.council.Proposals.Text;
import kr.oneroof.kernel.Typed;

/**
 * A proposal as typed. @param number of the case that it comes from; {@code item} of the council, if one referred it
 */
record ProposalForm(
        String submission,
        String number,
        String item,
        String title,
        String currentRule,
        String problem,
        String change,
        String ministry) {
    ProposalForm {
        submission = Typed.text(submission);
        number = Typed.text(number);
        item = Typed.text(item);
        title = Typed.text(title);
        currentRule = Typed.text(currentRule);
        problem = Typed.text(problem);
        change = Typed.text(change);
        ministry = Typed.text(ministry);
    }

    static ProposalForm blank(String number, String item) {
        return new ProposalForm(Keys.fresh(), number, item, "", "", "", "", "");
    }

    static ProposalForm of(ProposalSheet sheet) {
        return new ProposalForm(
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
        Keys.need(errors, "title", title, 100);
        Keys.need(errors, "currentRule", currentRule, 500);
        Keys.need(errors, "problem", problem, 4000);
        Keys.need(errors, "change", change, 4000);
        Keys.need(errors, "ministry", ministry, 100);
    }

    Text toText() {
        return new Text(title, currentRule, problem, change, ministry);
    }
}
