package kr.oneroof.finance.eligibility.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.company.CompanyService;
import kr.oneroof.finance.eligibility.Applicant;
import kr.oneroof.finance.eligibility.Declaration;
import kr.oneroof.finance.eligibility.EligibilityService;
import kr.oneroof.finance.programme.Programme;
import kr.oneroof.finance.programme.ProgrammeQueries;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.form.EnumLabels;
import kr.oneroof.kernel.form.Uuids;

/**
 * Anybody sees before a word is typed whether a programme is for them; a member finds the profile's answers there
 * already.
 */
@Controller
class EligibilityCheckController {
    private final EligibilityService eligibility;
    private final ProgrammeQueries programmes;
    private final CompanyService companies;
    private final EnumLabels labels;

    EligibilityCheckController(
            EligibilityService eligibility, ProgrammeQueries programmes, CompanyService companies, EnumLabels labels) {
        this.eligibility = eligibility;
        this.programmes = programmes;
        this.companies = companies;
        this.labels = labels;
    }

    @GetMapping("/loan-programmes/{programme}/check")
    ModelAndView check(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable String asked,
            @ModelAttribute("form") EligibilityCheckForm form,
            BindingResult ignored,
            @AuthenticationPrincipal @Nullable Actor actor) {
        var found = published(programme);
        var own = knownOf(actor);
        var known = asked == null ? own : Optional.<Applicant>empty();
        var typed = known.map(EligibilityCheckForm::of).orElse(form);
        var page = new ModelAndView("finance/eligibility/check")
                .addObject("programme", found)
                .addObject("form", typed)
                .addObject("answers", answers("said"))
                .addObject("truths", answers("declared"))
                .addObject("sizes", sizes())
                .addObject(
                        "takes",
                        programmes.open().stream().anyMatch(one -> one.id().equals(found.id())))
                .addObject("declarations", Declaration.values());
        return asked == null && known.isEmpty()
                ? page
                : page.addObject(
                        "result",
                        eligibility.check(
                                found.id(),
                                typed.toApplicant()
                                        .owing(own.map(Applicant::owed).orElse(null))));
    }

    private Optional<Applicant> knownOf(@Nullable Actor actor) {
        return actor == null || actor.isStaff()
                ? Optional.empty()
                : companies.membershipsOf(actor.id()).stream()
                        .findFirst()
                        .map(one -> eligibility.known(one.company(), Map.of()));
    }

    private Programme published(String typed) {
        var found = programmes.require(Uuids.of(typed));
        if (!found.state().isPublic()) {
            throw new NotOnFile();
        }
        return found;
    }

    private Map<String, String> answers(String kind) {
        var all = new LinkedHashMap<String, String>();
        List.of("yes", "no").forEach(answer -> all.put(answer, labels.words("finance." + kind + "." + answer)));
        return all;
    }

    private Map<String, String> sizes() {
        var all = new LinkedHashMap<String, String>();
        List.of("MICRO", "SMALL", "MEDIUM", "MIDSIZE", "LARGE")
                .forEach(size -> all.put(size, labels.words("company.size." + size)));
        return all;
    }
}
