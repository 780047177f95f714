package kr.oneroof.finance.application.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.company.CompanyQueries;
import kr.oneroof.finance.application.LoanConsent;
import kr.oneroof.finance.application.LoanDraftService;
import kr.oneroof.finance.application.LoanPaperService;
import kr.oneroof.finance.application.LoanPurpose;
import kr.oneroof.finance.bank.Bank;
import kr.oneroof.finance.bank.BankQueries;
import kr.oneroof.finance.eligibility.Declaration;
import kr.oneroof.finance.eligibility.EligibilityResult;
import kr.oneroof.finance.eligibility.EligibilityService;
import kr.oneroof.finance.programme.Programme;
import kr.oneroof.finance.programme.ProgrammeQueries;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.EnumLabels;
import kr.oneroof.kernel.form.Uuids;

/** What the steps of an application show. */
@Component
class LoanDraftPage {
    private final Ground ground;
    private final LoanDraftService drafts;
    private final LoanPaperService papers;
    private final EligibilityService eligibility;
    private final EnumLabels labels;
    private final SeoulClock clock;

    LoanDraftPage(
            Ground ground,
            LoanDraftService drafts,
            LoanPaperService papers,
            EligibilityService eligibility,
            EnumLabels labels,
            SeoulClock clock) {
        this.ground = ground;
        this.drafts = drafts;
        this.papers = papers;
        this.eligibility = eligibility;
        this.labels = labels;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    /** @throws NotOnFile also for one in the making */
    UUID programme(UUID asked) {
        var found = ground.programmes.require(asked);
        if (!found.state().isPublic()) {
            throw new NotOnFile();
        }
        return found.id();
    }

    /** @throws NotOnFile also for one whose agreement is over */
    UUID bank(String typed) {
        var asked = Uuids.of(typed);
        return ground.banks.agreed().stream()
                .map(Bank::id)
                .filter(asked::equals)
                .findFirst()
                .orElseThrow(NotOnFile::new);
    }

    /** What only the programme knows: its limit, and what its money may be used for. */
    void check(LoanDraftService.LoanDraft draft, LoanDraftForm form, Errors errors) {
        var programme = ground.programmes.require(draft.programme());
        var allowed = kinds(programme);
        var parts = form.purposes();
        if (form.wanted().compareTo(programme.terms().most()) > 0) {
            errors.rejectValue("amount", "finance.application.refused.limit");
        } else if (parts != null && parts.stream().anyMatch(part -> !allowed.contains(part.kind()))) {
            errors.rejectValue("amount", "finance.application.form.purpose");
        }
    }

    EligibilityResult eligibility(LoanDraftService.LoanDraft draft, LoanDraftForm form) {
        return eligibility.check(
                draft.programme(),
                eligibility.known(draft.company(), form.declared()).wanting(form.wanted()));
    }

    ModelAndView wrong(LoanDraftService.LoanDraft draft, LoanDraftStep step, LoanDraftForm form) {
        var page = step(draft, step, form);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    ModelAndView step(LoanDraftService.LoanDraft draft, LoanDraftStep step, LoanDraftForm form) {
        var programme = ground.programmes.require(draft.programme());
        var page = new ModelAndView("finance/application/step")
                .addObject("draft", draft)
                .addObject("step", step)
                .addObject("steps", LoanDraftStep.values())
                .addObject("programme", programme)
                .addObject("since", drafts.since(draft));
        return switch (step) {
            case COMPANY -> page.addObject("company", ground.companies.card(draft.company()));
            case MONEY -> page.addObject("kinds", kinds(programme));
            case BANK -> page.addObject("banks", bankNames());
            case PAPERS -> page.addObject("expected", papers.expected(programme.id(), draft.company()));
            case WORDS ->
                page.addObject("declarations", Declaration.values())
                        .addObject("answers", answers())
                        .addObject("consents", LoanConsent.values());
            case CHECK ->
                page.addObject("findings", eligibility(draft, form).findings())
                        .addObject("kept", form)
                        .addObject("wanted", form.wanted())
                        .addObject("given", form.consents())
                        .addObject("purposes", form.purposes() == null ? List.of() : form.purposes())
                        .addObject("banks", bankNames())
                        .addObject("open", programme.isOpenAt(clock.now()))
                        .addObject("declarations", Declaration.values())
                        .addObject("expected", papers.expected(programme.id(), draft.company()))
                        .addObject(
                                "consulted",
                                TypedInput.day(form.bank().consultedOn()).orElse(null));
        };
    }

    private static List<LoanPurpose.Kind> kinds(Programme programme) {
        return Stream.of(LoanPurpose.Kind.values())
                .filter(kind -> kind.isOfFacilities() == (programme.code() == Programme.Code.FACILITY))
                .toList();
    }

    private Map<String, String> bankNames() {
        var all = new LinkedHashMap<String, String>();
        ground.banks.agreed().forEach(bank -> all.put(bank.id().toString(), bank.name()));
        return all;
    }

    private Map<String, String> answers() {
        var all = new LinkedHashMap<String, String>();
        List.of("yes", "no").forEach(answer -> all.put(answer, labels.words("finance.declared." + answer)));
        return all;
    }

    /** Programmes, banks and the company. */
    @Component
    static class Ground {
        private final ProgrammeQueries programmes;
        private final BankQueries banks;
        private final CompanyQueries companies;

        Ground(ProgrammeQueries programmes, BankQueries banks, CompanyQueries companies) {
            this.programmes = programmes;
            this.banks = banks;
            this.companies = companies;
        }
    }
}
