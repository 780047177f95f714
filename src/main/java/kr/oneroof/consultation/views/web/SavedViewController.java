package kr.oneroof.consultation.views.web;

import java.util.UUID;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.view.RedirectView;

import kr.oneroof.consultation.views.SavedViewService;
import kr.oneroof.identity.Actor;

/** The reader's views, and the list as one of them shows it. */
@Controller
@RequestMapping(SavedViewController.PATH)
class SavedViewController {
    static final String PATH = "/desk/case-views";
    static final String LIST = "/desk/consultations/list";

    private final SavedViewService views;
    private final CaseFilterDescription conditions;

    SavedViewController(SavedViewService views, CaseFilterDescription conditions) {
        this.views = views;
        this.conditions = conditions;
    }

    @GetMapping
    String list(@AuthenticationPrincipal Actor actor, Model page) {
        var seen = views.seenBy(actor);
        page.addAttribute(
                "own", seen.stream().filter(SavedViewService.Listed::isOwn).toList());
        page.addAttribute(
                "others", seen.stream().filter(shown -> !shown.isOwn()).toList());
        page.addAttribute(
                "lines",
                conditions.lines(
                        seen.stream().map(shown -> shown.view().filter()).toList()));
        return "consultation/views/list";
    }

    /** The list applies the filter itself, with the reader's own rights. */
    @GetMapping("/{id}")
    RedirectView open(@PathVariable UUID id, @AuthenticationPrincipal Actor actor) {
        var address = new RedirectView(views.open(id, actor).filter().at(LIST), true);
        address.setExpandUriTemplateVariables(false);
        return address;
    }
}
