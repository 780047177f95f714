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

import kr.oneroof.consultation.council.CouncilMeetingService;
import kr.oneroof.consultation.council.CouncilQueries;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;

/** A member with an account answers the invitation. */
@Controller
@RequestMapping("/council/invitations/{seat}")
class CouncilInvitationController {
    private final CouncilQueries councils;
    private final CouncilMeetingService service;
    private final CouncilPage pages;
    private final InvitationReplyPage words;

    CouncilInvitationController(
            CouncilQueries councils, CouncilMeetingService service, CouncilPage pages, InvitationReplyPage words) {
        this.councils = councils;
        this.service = service;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(@PathVariable String seat, @AuthenticationPrincipal Actor actor) {
        return page(seat, actor)
                .addObject(
                        "reply",
                        InvitationReplyForm.of(councils.invitation(CouncilFormInput.of(seat), actor.id())
                                .seat()));
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable String seat,
            @ModelAttribute("reply") InvitationReplyForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        councils.invitation(CouncilFormInput.of(seat), actor.id());
        form.check(errors);
        return pages.take(
                new CouncilPage.Step(() -> page(seat, actor), -1, "/council/invitations/" + seat, "replied"),
                errors,
                flash,
                () -> service.answerOwn(CouncilFormInput.of(seat), actor.id(), form.toReply()));
    }

    private ModelAndView page(String seat, Actor actor) {
        return new ModelAndView("consultation/council/invitation")
                .addObject("invitation", councils.invitation(CouncilFormInput.of(seat), actor.id()))
                .addObject("opensMeetings", actor.is(Role.CONSULTANT) || actor.is(Role.DIRECTOR))
                .addObject("answers", words.all());
    }
}
