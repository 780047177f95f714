package kr.oneroof.consultation.council.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.council.AgendaWork;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;

/** The agenda, from the meeting's side. */
@Controller
@RequestMapping("/desk/council/{id}/items")
class AgendaController {
    private final CouncilPages pages;
    private final AgendaWork work;

    AgendaController(CouncilPages pages, AgendaWork work) {
        this.pages = pages;
        this.work = work;
    }

    @GetMapping
    ModelAndView form(@PathVariable String id) {
        return page(id).addObject("entry", ItemForm.blank());
    }

    @PostMapping
    ModelAndView place(
            @PathVariable String id,
            @ModelAttribute("entry") ItemForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var meeting = pages.sheet(Keys.of(id)).facts().id();
        form.check(errors);
        var number = RequestNumber.typed(form.number());
        if (number.isEmpty()) {
            errors.rejectValue("number", "council.wrong.number");
        }
        var step = new CouncilPages.Step(() -> page(id), -1, CouncilPages.path(meeting), "placed");
        try {
            return pages.take(
                    step, errors, flash, () -> work.place(form.toEntry(id, number.orElseThrow()), actor.id()));
        } catch (NotOnFile _) {
            errors.rejectValue("number", "council.wrong.number");
            return pages.take(step, errors, flash, () -> {});
        }
    }

    @PostMapping("/{item}/up")
    ModelAndView up(@PathVariable String id, @PathVariable String item, RedirectAttributes flash) {
        return press(id, "moved-up", flash, () -> work.moveUp(Keys.of(id), Keys.of(item)));
    }

    @PostMapping("/{item}/removal")
    ModelAndView remove(@PathVariable String id, @PathVariable String item, RedirectAttributes flash) {
        return press(id, "removed", flash, () -> work.remove(Keys.of(id), Keys.of(item)));
    }

    private ModelAndView press(String id, String done, RedirectAttributes flash, Runnable verb) {
        return pages.press(
                new CouncilPages.Step(() -> pages.open("meeting", Keys.of(id)), -1, "/desk/council/" + id, done),
                flash,
                verb);
    }

    private ModelAndView page(String id) {
        return pages.page("entry", Keys.of(id)).addObject("action", "/desk/council/" + id + "/items");
    }
}
