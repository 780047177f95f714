package kr.oneroof.consultation.views.web;

import java.util.UUID;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.views.SavedViewService;
import kr.oneroof.identity.Actor;

/** Removes a view, after a question. */
@Controller
@RequestMapping(SavedViewController.PATH + "/{id}/removal")
class SavedViewRemovalController {
    private final SavedViewService views;

    SavedViewRemovalController(SavedViewService views) {
        this.views = views;
    }

    @GetMapping
    String ask(@PathVariable UUID id, @AuthenticationPrincipal Actor actor, Model page) {
        page.addAttribute("current", views.requireOwn(id, actor));
        return "consultation/views/removal";
    }

    @PostMapping
    String remove(@PathVariable UUID id, @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        views.remove(id, actor);
        flash.addFlashAttribute("notice", "views.removed");
        return "redirect:" + SavedViewController.PATH;
    }
}
