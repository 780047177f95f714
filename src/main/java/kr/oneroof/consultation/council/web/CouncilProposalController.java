package kr.oneroof.consultation.council.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.council.CouncilProposalService;
import kr.oneroof.consultation.council.CouncilProposalService.ProposalVersion;
import kr.oneroof.consultation.council.CouncilProposalState;
import kr.oneroof.consultation.workbench.CaseViewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.TypedInput;

/** Proposals to ministries: the list, and writing them. */
@Controller
@RequestMapping("/desk/council/proposals")
class CouncilProposalController {
    private static final String PATH = "/desk/council/proposals";

    private final CouncilProposalService proposals;
    private final CaseViewService cases;
    private final CouncilPage pages;
    private final MessageSource messages;

    CouncilProposalController(
            CouncilProposalService proposals, CaseViewService cases, CouncilPage pages, MessageSource messages) {
        this.proposals = proposals;
        this.cases = cases;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "") String before, Model page) {
        var known = TypedInput.choice(CouncilProposalState.class, state)
                .map(Enum::name)
                .orElse("");
        var found = proposals.list(known, TypedInput.text(before));
        var rows = found.subList(0, Math.min(CouncilProposalService.PAGE, found.size()));
        page.addAttribute("rows", rows);
        page.addAttribute("state", known);
        page.addAttribute("states", states());
        page.addAttribute(
                "next",
                found.size() <= CouncilProposalService.PAGE
                        ? null
                        : PATH + "?state=" + known + "&before=" + rows.getLast().id());
        return "consultation/council/proposals";
    }

    @GetMapping("/new")
    ModelAndView form(@RequestParam(defaultValue = "") String number, @RequestParam(defaultValue = "") String item) {
        return writing(number).addObject("proposal", CouncilProposalForm.blank(number, item));
    }

    @PostMapping("/new")
    ModelAndView write(
            @ModelAttribute("proposal") CouncilProposalForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        writing(form.number());
        form.check(errors);
        return pages.take(
                new CouncilPage.Step(() -> writing(form.number()), -1, PATH + "/" + form.submission(), "written"),
                errors,
                flash,
                () -> proposals.write(
                        CouncilFormInput.of(form.submission()),
                        CouncilFormInput.number(form.number()),
                        form.item().isEmpty() ? null : CouncilFormInput.of(form.item()),
                        form.toText(),
                        actor.id()));
    }

    @GetMapping("/{id}/text")
    ModelAndView rewordForm(@PathVariable String id) {
        return rewording(id).addObject("proposal", CouncilProposalForm.of(proposals.require(CouncilFormInput.of(id))));
    }

    @PostMapping("/{id}/text")
    ModelAndView reword(
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") long version,
            @ModelAttribute("proposal") CouncilProposalForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        form.check(errors);
        return pages.take(
                new CouncilPage.Step(() -> rewording(id), version, PATH + "/" + id, "reworded"),
                errors,
                flash,
                () -> proposals.reword(new ProposalVersion(CouncilFormInput.of(id), version), form.toText()));
    }

    private ModelAndView writing(String number) {
        cases.open(CouncilFormInput.number(number));
        return new ModelAndView("consultation/council/proposal-form")
                .addObject("action", PATH + "/new")
                .addObject("back", "/desk/consultations/" + number)
                .addObject("version", -1L);
    }

    private ModelAndView rewording(String id) {
        var sheet = proposals.require(CouncilFormInput.of(id));
        return new ModelAndView("consultation/council/proposal-form")
                .addObject("action", PATH + "/" + id + "/text")
                .addObject("back", PATH + "/" + id)
                .addObject("version", sheet.facts().version());
    }

    private Map<String, String> states() {
        var words = new LinkedHashMap<String, String>();
        for (var state : CouncilProposalState.values()) {
            words.put(state.name(), messages.getMessage(state.messageKey(), null, LocaleContextHolder.getLocale()));
        }
        return words;
    }
}
