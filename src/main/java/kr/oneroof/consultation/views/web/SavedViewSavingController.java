package kr.oneroof.consultation.views.web;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.views.SavedViewRefused;
import kr.oneroof.consultation.views.SavedViewService;
import kr.oneroof.consultation.workbench.CaseFilter;
import kr.oneroof.identity.Actor;

/** Keeps what the list is narrowed to now. */
@Controller
class SavedViewSavingController {
    private static final String FORM = "consultation/views/new";

    private final SavedViewService views;
    private final CaseFilterDescription conditions;

    SavedViewSavingController(SavedViewService views, CaseFilterDescription conditions) {
        this.views = views;
        this.conditions = conditions;
    }

    @GetMapping(SavedViewController.PATH + "/new")
    String ask(@ModelAttribute("narrowed") CaseFilter filter, @AuthenticationPrincipal Actor actor, Model page) {
        page.addAttribute("savedView", SavedViewForm.blank(filter));
        return form(filter, actor, page);
    }

    @PostMapping(SavedViewController.PATH)
    ModelAndView save(
            @Valid @ModelAttribute("savedView") SavedViewForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            Model page,
            RedirectAttributes flash) {
        try {
            if (!errors.hasErrors()) {
                views.save(form.key(), form.narrowed(), form.naming(), actor);
            }
        } catch (SavedViewRefused refused) {
            SavedViewForm.tell(refused, errors);
        }
        if (errors.hasErrors()) {
            return new ModelAndView(form(form.narrowed(), actor, page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", "views.saved");
        return new ModelAndView("redirect:" + SavedViewController.PATH);
    }

    private String form(CaseFilter filter, Actor actor, Model page) {
        page.addAttribute("conditions", conditions.of(filter));
        page.addAttribute("unit", views.unitOf(actor));
        page.addAttribute("back", filter.at(SavedViewController.LIST));
        return FORM;
    }
}
