package kr.oneroof.consultation.outreach.web;

import java.util.Map;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.outreach.TourQueries;
import kr.oneroof.consultation.outreach.TourRefused;
import kr.oneroof.consultation.outreach.TourService.TourVersion;
import kr.oneroof.consultation.outreach.TourView;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;

/**
 * The way of the forms about a tour: a wrong field brings the form back (422), and so does somebody who was faster
 * (409, with what holds now).
 */
@Component
class TourPage {
    private final TourQueries tours;
    private final SeoulClock clock;

    TourPage(TourQueries tours, SeoulClock clock) {
        this.tours = tours;
        this.clock = clock;
    }

    /**
     * A form sent in.
     *
     * @param view the page that shows it again, with these facts beside the tour
     * @param done the page that follows
     */
    record Attempt(String view, TourVersion shown, Map<String, ?> facts, String deed, String done) {}

    static String path(UUID tour) {
        return "/desk/tours/" + tour;
    }

    TourView open(UUID tour) {
        return tours.open(tour);
    }

    ModelAndView page(String view, UUID tour) {
        return page(view, tours.open(tour));
    }

    ModelAndView page(String view, TourView tour) {
        return new ModelAndView("consultation/outreach/" + view)
                .addObject("tour", tour)
                .addObject("version", tour.version())
                .addObject("path", path(tour.id()))
                .addObject("today", !tour.plan().day().isAfter(clock.today()));
    }

    ModelAndView take(Attempt attempt, Errors errors, RedirectAttributes flash, Runnable verb) {
        try {
            if (!errors.hasErrors()) {
                verb.run();
            }
        } catch (TourRefused refused) {
            refuse(refused, errors);
        } catch (ChangedMeanwhile | TransitionRefused late) {
            return again(attempt, HttpStatus.CONFLICT).addObject("late", true);
        }
        if (errors.hasErrors()) {
            return again(attempt, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("version", attempt.shown().version());
        }
        return done(attempt.deed(), attempt.done(), flash);
    }

    /** A button without a form; what is refused is said on the page that it stands on. */
    ModelAndView press(Attempt attempt, RedirectAttributes flash, Runnable verb) {
        try {
            verb.run();
        } catch (TourRefused refused) {
            return again(attempt, HttpStatus.CONFLICT).addObject("refusal", refused.messageKey());
        } catch (ChangedMeanwhile | TransitionRefused late) {
            return again(attempt, HttpStatus.CONFLICT).addObject("late", true);
        }
        return done(attempt.deed(), attempt.done(), flash);
    }

    static ModelAndView done(String deed, String path, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "outreach.done." + deed);
        return new ModelAndView("redirect:" + path);
    }

    /** What is about the day stands beside its field. */
    static void refuse(TourRefused refused, Errors errors) {
        if (refused.messageKey().startsWith("outreach.refused.day-")) {
            errors.rejectValue("told", refused.messageKey());
        } else {
            errors.reject(refused.messageKey());
        }
    }

    private ModelAndView again(Attempt attempt, HttpStatus status) {
        var page = page(attempt.view(), attempt.shown().tour()).addAllObjects(attempt.facts());
        page.setStatus(status);
        return page;
    }
}
