package kr.oneroof.consultation.council.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
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
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TypedInput;

/** One proposal on its way: sent, replied to, given up, joined by other cases. */
@Controller
@RequestMapping("/desk/council/proposals/{id}")
class CouncilProposalStepController {
    private final CouncilProposalService proposals;
    private final CaseViewService cases;
    private final CouncilPage pages;
    private final MessageSource messages;
    private final SeoulClock clock;

    CouncilProposalStepController(
            CouncilProposalService proposals,
            CaseViewService cases,
            CouncilPage pages,
            MessageSource messages,
            SeoulClock clock) {
        this.proposals = proposals;
        this.cases = cases;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id) {
        return page("proposal", id);
    }

    @PostMapping("/sending")
    ModelAndView send(
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "") String day,
            RedirectAttributes flash) {
        var on = TypedInput.day(day).orElse(clock.today());
        return press(
                id, "sent", flash, () -> proposals.send(new ProposalVersion(CouncilFormInput.of(id), version), on));
    }

    @PostMapping("/dropping")
    ModelAndView drop(
            @PathVariable String id, @RequestParam(defaultValue = "-1") long version, RedirectAttributes flash) {
        return press(id, "dropped", flash, () -> proposals.drop(new ProposalVersion(CouncilFormInput.of(id), version)));
    }

    @PostMapping("/cases")
    ModelAndView link(
            @PathVariable String id, @RequestParam(defaultValue = "") String number, RedirectAttributes flash) {
        proposals.require(CouncilFormInput.of(id));
        var typed = TypedInput.text(number);
        var found = RequestNumber.typed(typed).filter(cases::isReadable);
        if (found.isEmpty()) {
            var page = page("proposal", id)
                    .addObject("refusal", "council.wrong.number")
                    .addObject("typed", typed);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return press(id, "linked", flash, () -> proposals.link(CouncilFormInput.of(id), found.orElseThrow()));
    }

    @GetMapping("/reply")
    ModelAndView replyForm(@PathVariable String id) {
        return replying(id)
                .addObject("reaction", new MinistryReplyForm("", clock.today().toString(), ""));
    }

    @PostMapping("/reply")
    ModelAndView reply(
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") long version,
            @ModelAttribute("reaction") MinistryReplyForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        proposals.require(CouncilFormInput.of(id));
        form.check(errors);
        return pages.take(
                new CouncilPage.Step(() -> replying(id), version, path(id), "replied-to"),
                errors,
                flash,
                () -> proposals.takeReply(
                        new ProposalVersion(CouncilFormInput.of(id), version),
                        CouncilProposalState.valueOf(form.result()),
                        TypedInput.day(form.day()).orElseThrow(NotOnFile::new),
                        form.text()));
    }

    private ModelAndView press(String id, String done, RedirectAttributes flash, Runnable verb) {
        return pages.press(
                new CouncilPage.Step(() -> page("proposal", id), -1, path(id), "proposal-" + done), flash, verb);
    }

    private ModelAndView replying(String id) {
        return page("reply", id).addObject("results", results());
    }

    private ModelAndView page(String view, String id) {
        var sheet = proposals.require(CouncilFormInput.of(id));
        return new ModelAndView("consultation/council/" + view)
                .addObject("sheet", sheet)
                .addObject("cases", proposals.cases(CouncilFormInput.of(id)))
                .addObject("path", path(id))
                .addObject("today", clock.today())
                .addObject("version", sheet.facts().version());
    }

    private Map<String, String> results() {
        var words = new LinkedHashMap<String, String>();
        Stream.of(CouncilProposalState.values())
                .filter(CouncilProposalState::isReply)
                .forEach(state -> words.put(
                        state.name(), messages.getMessage(state.messageKey(), null, LocaleContextHolder.getLocale())));
        return words;
    }

    private static String path(String id) {
        return "/desk/council/proposals/" + id;
    }
}
