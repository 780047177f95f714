package kr.oneroof.consultation.workbench.web;

import java.util.function.Consumer;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.CaseAccess;
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
 * Runs every step on a case: it shows the page, tries the verb, and shows the page again with all that was typed when a
 * field is wrong (422) or somebody else was faster (409, with what they did).
 */
@Component
class CaseStepPage {
    private final CaseViewService caseViews;
    private final LeadingCaseQueries leads;
    private final RequestHistoryQueries histories;
    private final CaseAccess access;

    CaseStepPage(
            CaseViewService caseViews, LeadingCaseQueries leads, RequestHistoryQueries histories, CaseAccess access) {
        this.caseViews = caseViews;
        this.histories = histories;
        this.leads = leads;
        this.access = access;
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

    /** Whoever handed a confidential case over cannot open it any more, so the board comes next. */
    private String next(RequestNumber number) {
        return access.isReadable(number) ? path(number) : "/desk/consultations";
    }

    static boolean isDone(ModelAndView taken) {
        return String.valueOf(taken.getViewName()).startsWith("redirect:");
    }

    /** A form with a wrong field keeps the version with which it came, so that a stale form stays stale. */
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
                                attempt.number(), Audience.STAFF, attempt.seen().newEntriesFrom()));
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
