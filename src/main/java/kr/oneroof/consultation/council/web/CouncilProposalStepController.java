package kr.oneroof.consultation.council.web;

import java.util.UUID;

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

import kr.oneroof.consultation.council.CouncilProposalQueries;
import kr.oneroof.consultation.council.CouncilProposalService;
import kr.oneroof.consultation.council.CouncilProposalService.ProposalVersion;
import kr.oneroof.consultation.council.CouncilProposalState;
import kr.oneroof.consultation.workbench.CaseViewService;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.EnumLabels;

/** One proposal on its way: sent, replied to, given up, joined by other cases. */
@Controller
@RequestMapping("/desk/council/proposals/{id}")
class CouncilProposalStepController {
    private final CouncilProposalService service;
    private final CaseViewService cases;
    private final CouncilPage pages;
    private final EnumLabels labels;
    private final SeoulClock clock;
    private final CouncilProposalQueries proposals;

    CouncilProposalStepController(
            CouncilProposalService service,
            CaseViewService cases,
            CouncilPage pages,
            EnumLabels labels,
            SeoulClock clock,
            CouncilProposalQueries proposals) {
        this.proposals = proposals;
        this.service = service;
        this.cases = cases;
        this.pages = pages;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id) {
        return page("proposal", id);
    }

    @PostMapping("/sending")
    ModelAndView send(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "") String day,
            RedirectAttributes flash) {
        var on = TypedInput.day(day).orElse(clock.today());
        return press(id, "sent", flash, () -> service.send(new ProposalVersion(id, version), on));
    }

    @PostMapping("/dropping")
    ModelAndView drop(
            @PathVariable UUID id, @RequestParam(defaultValue = "-1") long version, RedirectAttributes flash) {
        return press(id, "dropped", flash, () -> service.drop(new ProposalVersion(id, version)));
    }

    @PostMapping("/cases")
    ModelAndView link(@PathVariable UUID id, @RequestParam(defaultValue = "") String number, RedirectAttributes flash) {
        proposals.require(id);
        var typed = TypedInput.text(number);
        var found = RequestNumber.typed(typed).filter(cases::isReadable);
        if (found.isEmpty()) {
            var page = page("proposal", id)
                    .addObject("refusal", "council.wrong.number")
                    .addObject("typed", typed);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return press(id, "linked", flash, () -> service.link(id, found.orElseThrow()));
    }

    @GetMapping("/reply")
    ModelAndView replyForm(@PathVariable UUID id) {
        return replying(id)
                .addObject("reaction", new MinistryReplyForm("", clock.today().toString(), ""));
    }

    @PostMapping("/reply")
    ModelAndView reply(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") long version,
            @ModelAttribute("reaction") MinistryReplyForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        proposals.require(id);
        form.check(errors);
        return pages.take(
                new CouncilPage.Step(() -> replying(id), version, path(id), "replied-to"),
                errors,
                flash,
                () -> service.takeReply(
                        new ProposalVersion(id, version),
                        CouncilProposalState.valueOf(form.result()),
                        TypedInput.day(form.day()).orElseThrow(NotOnFile::new),
                        form.text()));
    }

    private ModelAndView press(UUID id, String done, RedirectAttributes flash, Runnable verb) {
        return pages.press(
                new CouncilPage.Step(() -> page("proposal", id), -1, path(id), "proposal-" + done), flash, verb);
    }

    private ModelAndView replying(UUID id) {
        return page("reply", id)
                .addObject("results", labels.of(CouncilProposalState.replies(), CouncilProposalState::messageKey));
    }

    private ModelAndView page(String view, UUID id) {
        var proposal = proposals.require(id);
        return new ModelAndView("consultation/council/" + view)
                .addObject("sheet", proposal)
                .addObject("cases", proposals.cases(id))
                .addObject("path", path(id))
                .addObject("today", clock.today())
                .addObject("version", proposal.facts().version());
    }

    private static String path(UUID id) {
        return "/desk/council/proposals/" + id;
    }
}
