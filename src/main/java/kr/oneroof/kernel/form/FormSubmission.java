package kr.oneroof.kernel.form;

import java.util.function.Supplier;

import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.TransitionRefused;

/**
 * A form sent in. A wrong field, or what a rule forbids, brings the form back with everything that was typed (422); so
 * does somebody who was faster (409, and the page says so): the verb acts on what the form was shown with, or not at
 * all ({@link FormVersions}).
 */
public final class FormSubmission {
    private FormSubmission() {}

    /**
     * @param again the page with the form
     * @param done where to go once it is done
     */
    public static ModelAndView take(
            BindingResult errors, Runnable verb, Supplier<ModelAndView> again, Supplier<ModelAndView> done) {
        try {
            if (!errors.hasErrors()) {
                FormVersions.act(verb);
            }
        } catch (Refused refused) {
            errors.reject(refused.messageKey(), refused.facts(), null);
        } catch (TransitionRefused | ChangedMeanwhile late) {
            return with(again.get().addObject("late", true), HttpStatus.CONFLICT);
        }
        return errors.hasErrors() ? with(again.get(), HttpStatus.UNPROCESSABLE_CONTENT) : done.get();
    }

    /** A button without a form: what is refused is said on the page that it stands on. */
    public static ModelAndView press(Runnable verb, Supplier<ModelAndView> again, Supplier<ModelAndView> done) {
        try {
            FormVersions.act(verb);
        } catch (Refused refused) {
            return with(again.get().addObject("refusal", refused.messageKey()), HttpStatus.CONFLICT);
        } catch (TransitionRefused | ChangedMeanwhile late) {
            return with(again.get().addObject("late", true), HttpStatus.CONFLICT);
        }
        return done.get();
    }

    /** A button whose page another controller shows: what is refused is said there, after the way back to it. */
    public static ModelAndView press(String path, RedirectAttributes flash, String messageKey, Runnable verb) {
        try {
            verb.run();
        } catch (Refused refused) {
            flash.addFlashAttribute("refusal", refused.messageKey());
            return new ModelAndView("redirect:" + path);
        }
        return to(path, flash, messageKey);
    }

    /** To a page, with a word of what was done. */
    public static ModelAndView to(String path, RedirectAttributes flash, String messageKey) {
        flash.addFlashAttribute("notice", messageKey);
        return new ModelAndView("redirect:" + path);
    }

    private static ModelAndView with(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }
}
