package kr.oneroof.finance.application.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.company.CompanyQueries;
import kr.oneroof.finance.application.LoanBoxPapers;
import kr.oneroof.finance.application.LoanConsent;
import kr.oneroof.finance.application.LoanDraftService;
import kr.oneroof.finance.application.PreviousApplicationQueries;
import kr.oneroof.finance.eligibility.Declaration;
import kr.oneroof.finance.programme.Programme;
import kr.oneroof.finance.programme.ProgrammeQueries;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.EnumLabels;

/** What the steps of an application show. */
@Component
class LoanDraftPage {
    private final LoanDraftChecks checks;
    private final PreviousApplicationQueries previous;
    private final LoanBoxPapers papers;
    private final ProgrammeQueries programmes;
    private final CompanyQueries companies;
    private final EnumLabels labels;

    LoanDraftPage(
            LoanDraftChecks checks,
            PreviousApplicationQueries previous,
            LoanBoxPapers papers,
            ProgrammeQueries programmes,
            CompanyQueries companies,
            EnumLabels labels) {
        this.checks = checks;
        this.previous = previous;
        this.papers = papers;
        this.programmes = programmes;
        this.companies = companies;
        this.labels = labels;
    }

    /** The step again, with what is wrong. */
    ModelAndView wrong(LoanDraftService.LoanDraft draft, LoanDraftStep step, LoanDraftForm form) {
        var page = step(draft, step, form);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    ModelAndView step(LoanDraftService.LoanDraft draft, LoanDraftStep step, LoanDraftForm form) {
        var programme = programmes.require(draft.programme());
        var page = new ModelAndView("finance/application/step")
                .addObject("draft", draft)
                .addObject("step", step)
                .addObject("steps", LoanDraftStep.values())
                .addObject("programme", programme)
                .addObject("since", previous.since(draft));
        return switch (step) {
            case COMPANY -> page.addObject("company", companies.card(draft.company()));
            case MONEY -> page.addObject("kinds", LoanDraftChecks.kinds(programme));
            case BANK -> page.addObject("banks", checks.bankNames());
            case PAPERS -> page.addObject("expected", papers.expected(programme.id(), draft.company()));
            case WORDS ->
                page.addObject("declarations", Declaration.values())
                        .addObject("answers", answers())
                        .addObject("consents", LoanConsent.values());
            case CHECK -> summary(page, draft, form, programme);
        };
    }

    /** All that was typed, before it is filed. */
    private ModelAndView summary(
            ModelAndView page, LoanDraftService.LoanDraft draft, LoanDraftForm form, Programme programme) {
        return page.addObject("findings", checks.eligibility(draft, form).findings())
                .addObject("kept", form)
                .addObject("wanted", form.wanted())
                .addObject("given", form.consents())
                .addObject("purposes", form.purposes() == null ? List.of() : form.purposes())
                .addObject("banks", checks.bankNames())
                .addObject(
                        "open",
                        programmes.open().stream().anyMatch(one -> one.id().equals(programme.id())))
                .addObject("declarations", Declaration.values())
                .addObject("expected", papers.expected(programme.id(), draft.company()))
                .addObject(
                        "consulted", TypedInput.day(form.bank().consultedOn()).orElse(null));
    }

    private Map<String, String> answers() {
        var all = new LinkedHashMap<String, String>();
        List.of("yes", "no").forEach(answer -> all.put(answer, labels.words("finance.declared." + answer)));
        return all;
    }
}
