package kr.oneroof.finance.programme.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.document.paper.PaperPdfRenderer;
import kr.oneroof.finance.DayBasis;
import kr.oneroof.finance.bank.BankQueries;
import kr.oneroof.finance.eligibility.LendingRule;
import kr.oneroof.finance.programme.Preference;
import kr.oneroof.finance.programme.Programme;
import kr.oneroof.finance.programme.ProgrammeQueries;
import kr.oneroof.finance.volume.VolumeLedgerService;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.form.Differences;
import kr.oneroof.kernel.form.EnumLabels;

/** What the pages of programmes show. */
@Component
class ProgrammePage {
    private final ProgrammeQueries programmes;
    private final VolumeLedgerService ledger;
    private final BankQueries banks;
    private final PaperPdfRenderer renderer;
    private final EnumLabels labels;
    private final SeoulClock clock;

    ProgrammePage(
            ProgrammeQueries programmes,
            VolumeLedgerService ledger,
            BankQueries banks,
            PaperPdfRenderer renderer,
            EnumLabels labels,
            SeoulClock clock) {
        this.programmes = programmes;
        this.ledger = ledger;
        this.banks = banks;
        this.renderer = renderer;
        this.labels = labels;
        this.clock = clock;
    }

    ProgrammeQueries programmes() {
        return programmes;
    }

    SeoulClock clock() {
        return clock;
    }

    /** A page about one programme, with all that the notice says. */
    ModelAndView page(String view, UUID id) {
        var found = programmes.require(id);
        var page = new ModelAndView("finance/programme/" + view)
                .addObject("programme", found)
                .addObject("settings", settings(id))
                .addObject("preferences", preferences(id))
                .addObject("banks", banks.agreed())
                .addObject("now", clock.now());
        return found.state().isPublic() ? page.addObject("standing", ledger.standing(id)) : page;
    }

    ModelAndView list(String view, List<Programme> rows) {
        return new ModelAndView("finance/programme/" + view)
                .addObject("rows", rows)
                .addObject("standings", ledger.standings())
                .addObject("now", clock.now());
    }

    byte[] notice(UUID id) {
        var found = programmes.require(id);
        return renderer.print(
                "finance/programme/notice-paper",
                Map.of(
                        "programme",
                        found,
                        "settings",
                        settings(id),
                        "preferences",
                        preferences(id),
                        "banks",
                        banks.agreed()));
    }

    /** In the order in which people are asked. */
    private Map<String, String> settings(UUID id) {
        var known = programmes.settings(id);
        var ordered = new LinkedHashMap<String, String>();
        LendingRule.all().stream()
                .map(LendingRule::code)
                .filter(known::containsKey)
                .forEach(code -> ordered.put(code, known.getOrDefault(code, "")));
        return ordered;
    }

    private Set<Preference> preferences(UUID id) {
        return Preference.of(programmes.settings(id).get(Preference.SETTING));
    }

    /** The form of one that is there, beside what somebody else may have saved meanwhile. */
    @SuppressWarnings("unchecked")
    ModelAndView form(UUID id, ProgrammeForm typed) {
        var known = programmes.require(id);
        var page = form();
        var words = new HashMap<String, String>();
        page.getModel().values().stream()
                .filter(Map.class::isInstance)
                .forEach(choice -> words.putAll((Map<String, String>) choice));
        return page.addObject("known", known)
                .addObject(
                        "differences",
                        Differences.between(
                                ProgrammeForm.of(known, typed.key(), programmes.settings(id)), typed, words));
    }

    ModelAndView form() {
        var papers = new LinkedHashMap<String, String>();
        LoanTermsForm.PAPERS.forEach(kind -> papers.put(kind, labels.words("finance.paper." + kind)));
        return new ModelAndView("finance/programme/form")
                .addObject("papers", papers)
                .addObject("preferences", labels.of(Preference.values(), Preference::messageKey))
                .addObject("codes", labels.of(Programme.Code.values(), Programme.Code::messageKey))
                .addObject("repayments", labels.of(Programme.Repayment.values(), Programme.Repayment::messageKey))
                .addObject("models", labels.of(Programme.Model.values(), Programme.Model::messageKey))
                .addObject("bases", labels.of(DayBasis.values(), DayBasis::messageKey))
                .addObject("roundings", labels.of(Programme.Rounding.values(), Programme.Rounding::messageKey));
    }
}
