package kr.oneroof.consultation.relation.web;

import java.util.UUID;

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

import kr.oneroof.consultation.relation.CommonAnswerService;
import kr.oneroof.consultation.relation.CommonDifficultyService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;

/** A common difficulty with the cases that belong to it; they join and leave here. */
@Controller
@RequestMapping("/desk/common-difficulties/{id}")
class CommonMembersController {
    private final CommonDifficultyService difficulties;
    private final CommonAnswerService answers;
    private final PersonQueries people;

    CommonMembersController(CommonDifficultyService difficulties, CommonAnswerService answers, PersonQueries people) {
        this.difficulties = difficulties;
        this.answers = answers;
        this.people = people;
    }

    record Form(String number) {
        Form {
            number = TypedInput.text(number);
        }
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id) {
        return page(id, HttpStatus.OK).addObject("member", new Form(""));
    }

    @PostMapping("/members")
    ModelAndView join(
            @PathVariable UUID id,
            @ModelAttribute("member") Form form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var number = CaseNumbers.parse(form.number());
        if (number.isEmpty()) {
            errors.rejectValue("number", "form");
        } else if (!difficulties.join(id, number.get(), actor.id())) {
            errors.rejectValue("number", "refused");
        }
        if (errors.hasErrors()) {
            return page(id, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return done(id, "relation.common.joined", flash);
    }

    @PostMapping("/members/{number}/removal")
    ModelAndView leave(
            @PathVariable UUID id,
            @PathVariable RequestNumber number,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        difficulties.leave(id, number, actor.id());
        return done(id, "relation.common.left", flash);
    }

    private ModelAndView page(UUID id, HttpStatus status) {
        var common = difficulties.require(id);
        var page = new ModelAndView("consultation/relation/common", status);
        page.addObject("common", common);
        page.addObject(
                "owner", people.find(common.owner()).map(card -> card.name()).orElse(""));
        page.addObject("members", difficulties.members(id));
        page.addObject("replies", answers.latest(id));
        page.addObject("address", "/desk/common-difficulties/" + id);
        return page;
    }

    private static ModelAndView done(UUID id, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/desk/common-difficulties/" + id);
    }
}
