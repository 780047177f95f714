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

import kr.oneroof.consultation.council.AgendaService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;

/** The agenda, from the meeting's side. */
@Controller
@RequestMapping("/desk/council/{id}/items")
class AgendaController {
    private final CouncilPage pages;
    private final AgendaService service;

    AgendaController(CouncilPage pages, AgendaService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping
    ModelAndView form(@PathVariable String id) {
        return page(id).addObject("entry", AgendaItemForm.blank());
    }

    @PostMapping
    ModelAndView place(
            @PathVariable String id,
            @ModelAttribute("entry") AgendaItemForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var meeting = pages.sheet(CouncilFormInput.of(id)).facts().id();
        form.check(errors);
        var number = RequestNumber.typed(form.number());
        if (number.isEmpty()) {
            errors.rejectValue("number", "council.wrong.number");
        }
        var step = new CouncilPage.Step(() -> page(id), -1, CouncilPage.path(meeting), "placed");
        try {
            return pages.take(
                    step, errors, flash, () -> service.place(form.toEntry(id, number.orElseThrow()), actor.id()));
        } catch (NotOnFile _) {
            errors.rejectValue("number", "council.wrong.number");
            return pages.take(step, errors, flash, () -> {});
        }
    }

    @PostMapping("/{item}/up")
    ModelAndView up(@PathVariable String id, @PathVariable String item, RedirectAttributes flash) {
        return press(id, "moved-up", flash, () -> service.moveUp(CouncilFormInput.of(id), CouncilFormInput.of(item)));
    }

    @PostMapping("/{item}/removal")
    ModelAndView remove(@PathVariable String id, @PathVariable String item, RedirectAttributes flash) {
        return press(id, "removed", flash, () -> service.remove(CouncilFormInput.of(id), CouncilFormInput.of(item)));
    }

    private ModelAndView press(String id, String done, RedirectAttributes flash, Runnable verb) {
        return pages.press(
                new CouncilPage.Step(
                        () -> pages.open("meeting", CouncilFormInput.of(id)), -1, "/desk/council/" + id, done),
                flash,
                verb);
    }

    private ModelAndView page(String id) {
        return pages.page("entry", CouncilFormInput.of(id)).addObject("action", "/desk/council/" + id + "/items");
    }
}
