package kr.oneroof.consultation.relation.web;

import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
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

import kr.oneroof.consultation.relation.CaseLinkService;
import kr.oneroof.consultation.workbench.CaseViewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;

/** What a case has to do with others (관련 상담): links are made and removed here. */
@Controller
@RequestMapping("/desk/consultations/{number}/links")
class CaseLinkController {
    private final CaseViewService caseViews;
    private final CaseLinkService links;

    CaseLinkController(CaseViewService caseViews, CaseLinkService links) {
        this.caseViews = caseViews;
        this.links = links;
    }

    record Form(
            @NotBlank String other,
            @NotBlank @Size(max = 500) String reason) {
        Form {
            other = TypedInput.text(other);
            reason = TypedInput.text(reason);
        }
    }

    @GetMapping
    ModelAndView show(@PathVariable RequestNumber number) {
        return page(number, HttpStatus.OK).addObject("link", new Form("", ""));
    }

    @PostMapping
    ModelAndView link(
            @PathVariable RequestNumber number,
            @Valid @ModelAttribute("link") Form form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var page = page(number, HttpStatus.UNPROCESSABLE_CONTENT);
        var other = otherOf(number, form.other(), errors);
        if (errors.hasErrors() || other.isEmpty()) {
            return page;
        }
        var fresh = links.link(number, other.get(), form.reason(), actor.id());
        flash.addFlashAttribute("notice", fresh ? "relation.linked" : "relation.linked-already");
        return back(number);
    }

    @PostMapping("/{link}/removal")
    ModelAndView remove(
            @PathVariable RequestNumber number,
            @PathVariable UUID link,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        caseViews.open(number);
        links.remove(number, link, actor.id());
        flash.addFlashAttribute("notice", "relation.unlinked");
        return back(number);
    }

    private Optional<RequestNumber> otherOf(RequestNumber number, String typed, BindingResult errors) {
        var other = CaseNumbers.parse(typed);
        if (errors.hasFieldErrors("other")) {
            return Optional.empty();
        }
        if (other.isEmpty()) {
            errors.rejectValue("other", "form");
        } else if (other.get().equals(number)) {
            errors.rejectValue("other", "same");
        } else if (!links.isOnFile(other.get())) {
            errors.rejectValue("other", "unknown");
        }
        return other;
    }

    private ModelAndView page(RequestNumber number, HttpStatus status) {
        var page = new ModelAndView("consultation/relation/links", status);
        page.addObject("found", caseViews.open(number));
        page.addObject("links", links.of(number));
        page.addObject("address", "/desk/consultations/" + number + "/links");
        return page;
    }

    private static ModelAndView back(RequestNumber number) {
        return new ModelAndView("redirect:/desk/consultations/" + number + "/links");
    }
}
