package kr.oneroof.requestfile.web;

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

import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.requestfile.road.CrossingRefused;
import kr.oneroof.requestfile.road.CrossingService;
import kr.oneroof.requestfile.road.CrossingView;

/** The other service takes a request over or sends it back with a word; whoever asked may recall it until then. */
@Controller
@RequestMapping("/desk/crossings/{id}")
class CrossingDecisionController {
    private static final String WORK = "redirect:/desk/work";

    private final CrossingViewService viewService;
    private final CrossingService crossingService;

    CrossingDecisionController(CrossingViewService viewService, CrossingService crossingService) {
        this.viewService = viewService;
        this.crossingService = crossingService;
    }

    record Form(@NotBlank @Size(max = 1000) String word) {
        Form {
            word = TypedInput.text(word);
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable String id, @AuthenticationPrincipal Actor actor) {
        return page(viewService.open(id, actor), actor, HttpStatus.OK).addObject("crossingReturn", new Form(""));
    }

    @PostMapping("/acceptance")
    String accept(@PathVariable String id, @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        var crossing = viewService.open(id, actor);
        try {
            crossingService.accept(crossing.id(), actor);
        } catch (CrossingRefused refused) {
            flash.addFlashAttribute("notice", refused.key());
            return "redirect:/desk/crossings/" + crossing.id();
        }
        flash.addFlashAttribute("notice", "requestfile.road.accepted");
        return "redirect:" + viewService.pageOf(crossing, actor);
    }

    @PostMapping("/return")
    ModelAndView sendBack(
            @PathVariable String id,
            @Valid @ModelAttribute("crossingReturn") Form form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var crossing = viewService.open(id, actor);
        if (errors.hasErrors()) {
            return page(crossing, actor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        crossingService.sendBack(crossing.id(), actor, form.word());
        flash.addFlashAttribute("notice", "requestfile.road.sent-back");
        return new ModelAndView(WORK);
    }

    @PostMapping("/recall")
    String recall(@PathVariable String id, @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        crossingService.recall(viewService.open(id, actor).id(), actor);
        flash.addFlashAttribute("notice", "requestfile.road.recalled");
        return WORK;
    }

    private ModelAndView page(CrossingView crossing, Actor actor, HttpStatus status) {
        return new ModelAndView("requestfile/crossing-decision", status)
                .addObject("crossing", crossing)
                .addObject("story", viewService.story(crossing))
                .addObject("mine", viewService.isFor(crossing, actor))
                .addObject("asker", crossing.askedBy().equals(actor.id()));
    }
}
