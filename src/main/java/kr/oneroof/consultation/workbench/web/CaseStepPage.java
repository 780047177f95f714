package kr.oneroof.consultation.workbench.web;

import java.util.function.Consumer;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.CaseVersion;
import kr.oneroof.consultation.LeadingCaseQueries;
import kr.oneroof.consultation.workbench.CaseStep;
import kr.oneroof.consultation.workbench.CaseView;
import kr.oneroof.consultation.workbench.CaseViewService;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.requestfile.HistoryNote.Audience;
import kr.oneroof.requestfile.RequestHistoryQueries;

/**
 * The way of every step: its page, the try, and the page again with all that was typed, when a field is wrong (422) or
 * somebody else was faster (409, with what they did).
 */
@Component
class CaseStepPage {
    private final CaseViewService caseViews;
    private final LeadingCaseQueries leads;
    private final RequestHistoryQueries histories;

    CaseStepPage(CaseViewService caseViews, LeadingCaseQueries leads, RequestHistoryQueries histories) {
        this.caseViews = caseViews;
        this.histories = histories;
        this.leads = leads;
    }

    /** A try of a step on what was seen. */
    record Attempt(CaseStep step, RequestNumber number, CaseVersionForm seen) {}

    static String path(RequestNumber number) {
        return "/desk/consultations/" + number;
    }

    /** @throws TransitionRefused when the case is where the step is not offered */
    CaseView open(CaseStep step, RequestNumber number) {
        var found = caseViews.open(number);
        if (!found.allows(step)) {
            throw new TransitionRefused(found.facts().status(), step.path());
        }
        return found;
    }

    ModelAndView page(CaseStep step, CaseView found) {
        return page(step, found, HttpStatus.OK);
    }

    /** The verb may put its own objections on the fields. */
    ModelAndView take(Attempt attempt, BindingResult errors, RedirectAttributes flash, Consumer<CaseVersion> verb) {
        try {
            if (!errors.hasErrors()) {
                verb.accept(attempt.seen().of(attempt.number()));
            }
        } catch (ChangedMeanwhile | TransitionRefused _) {
            return late(attempt);
        }
        if (errors.hasErrors()) {
            return again(attempt);
        }
        flash.addFlashAttribute("notice", attempt.step().messageKey() + ".done");
        return new ModelAndView("redirect:" + next(attempt.number()));
    }

    /** Whoever gave a confidential case away cannot go back to it. */
    private String next(RequestNumber number) {
        return caseViews.isReadable(number) ? path(number) : "/desk/consultations";
    }

    static boolean isDone(ModelAndView taken) {
        return String.valueOf(taken.getViewName()).startsWith("redirect:");
    }

    /** A wrong field does not make a stale form fresh: it keeps the version with which it came. */
    private ModelAndView again(Attempt attempt) {
        return page(attempt.step(), caseViews.open(attempt.number()), HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("seen", attempt.seen());
    }

    private ModelAndView late(Attempt attempt) {
        var now = caseViews.open(attempt.number());
        return page(attempt.step(), now, HttpStatus.CONFLICT)
                .addObject("leading", leads.of(attempt.number()))
                .addObject(
                        "since",
                        histories.since(
                                attempt.number(), Audience.STAFF, attempt.seen().newsFrom()));
    }

    private static ModelAndView page(CaseStep step, CaseView found, HttpStatusCode status) {
        var page = new ModelAndView("consultation/desk/" + step.path());
        page.setStatus(status);
        page.addObject("step", step);
        page.addObject("found", found);
        page.addObject("address", path(found.facts().number()) + "/" + step.path());
        page.addObject(
                "seen",
                new CaseVersionForm(found.facts().version(), found.history().last()));
        return page;
    }
}
