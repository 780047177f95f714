package kr.oneroof.consultation.council.web;

import java.util.UUID;

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

import kr.oneroof.consultation.council.CouncilInvitationService;
import kr.oneroof.consultation.council.CouncilQueries;
import kr.oneroof.consultation.council.CouncilSeat.Answer;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.form.EnumLabels;

/** A member with an account answers the invitation. */
@Controller
@RequestMapping("/council/invitations/{seat}")
class CouncilInvitationController {
    private final CouncilQueries councils;
    private final CouncilInvitationService service;
    private final CouncilPage pages;
    private final EnumLabels labels;

    CouncilInvitationController(
            CouncilQueries councils, CouncilInvitationService service, CouncilPage pages, EnumLabels labels) {
        this.councils = councils;
        this.service = service;
        this.pages = pages;
        this.labels = labels;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID seat, @AuthenticationPrincipal Actor actor) {
        return page(seat, actor)
                .addObject(
                        "reply",
                        InvitationReplyForm.of(
                                councils.invitation(seat, actor.id()).seat()));
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable UUID seat,
            @ModelAttribute("reply") InvitationReplyForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        councils.invitation(seat, actor.id());
        form.check(errors);
        return pages.take(
                new CouncilPage.Step(() -> page(seat, actor), -1, "/council/invitations/" + seat, "replied"),
                errors,
                flash,
                () -> service.answerOwn(seat, actor.id(), form.toReply()));
    }

    private ModelAndView page(UUID seat, Actor actor) {
        return new ModelAndView("consultation/council/invitation")
                .addObject("invitation", councils.invitation(seat, actor.id()))
                .addObject("opensMeetings", actor.is(Role.CONSULTANT) || actor.is(Role.DIRECTOR))
                .addObject("answers", labels.of(Answer.replies(), Answer::messageKey));
    }
}
