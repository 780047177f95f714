package kr.oneroof.consultation.casebook.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What became of a try: the page again where something was wrong, else the way on. */
record ArticleAttempt(UUID id, @Nullable ModelAndView again) {
    ModelAndView done(String notice, RedirectAttributes flash) {
        if (again != null) {
            return again;
        }
        flash.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/desk/casebook/" + id);
    }
}
