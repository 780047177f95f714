package kr.oneroof.consultation.views.web;

import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.views.SavedViewRefused;
import kr.oneroof.consultation.views.SavedViewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.ChangedMeanwhile;

/** Renames a view and shares it or not; whoever comes second sees what stands now beside what was typed. */
@Controller
@RequestMapping(SavedViewController.PATH + "/{id}/name")
class SavedViewNamingController {
    private static final String FORM = "consultation/views/name";

    private final SavedViewService views;
    private final CaseFilterDescription conditions;

    SavedViewNamingController(SavedViewService views, CaseFilterDescription conditions) {
        this.views = views;
        this.conditions = conditions;
    }

    @ModelAttribute
    void current(@PathVariable UUID id, @AuthenticationPrincipal Actor actor, Model page) {
        var current = views.requireOwn(id, actor);
        page.addAttribute("current", current);
        page.addAttribute("seen", current.version());
        page.addAttribute("conditions", conditions.of(current.filter()));
        page.addAttribute("unit", views.unitOf(actor));
    }

    @GetMapping
    String ask(@PathVariable UUID id, @AuthenticationPrincipal Actor actor, Model page) {
        page.addAttribute("savedView", SavedViewForm.of(views.requireOwn(id, actor)));
        return FORM;
    }

    @PostMapping
    ModelAndView change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("savedView") SavedViewForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        try {
            if (!errors.hasErrors()) {
                views.change(id, form.seen(), form.naming(), actor);
            }
        } catch (SavedViewRefused refused) {
            SavedViewForm.tell(refused, errors);
        } catch (ChangedMeanwhile _) {
            return new ModelAndView(FORM, HttpStatus.CONFLICT).addObject("late", true);
        }
        if (errors.hasErrors()) {
            return new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_CONTENT).addObject("seen", form.seen());
        }
        flash.addFlashAttribute("notice", "views.renamed");
        return new ModelAndView("redirect:" + SavedViewController.PATH);
    }
}
