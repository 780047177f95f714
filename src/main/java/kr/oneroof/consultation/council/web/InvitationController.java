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

import kr.oneroof.consultation.council.Councils;
import kr.oneroof.consultation.council.MeetingWork;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;

/** A member with an account answers the invitation. */
@Controller
@RequestMapping("/council/invitations/{seat}")
class InvitationController {
    private final Councils councils;
    private final MeetingWork work;
    private final CouncilPages pages;
    private final ReplyWords words;

    InvitationController(Councils councils, MeetingWork work, CouncilPages pages, ReplyWords words) {
        this.councils = councils;
        this.work = work;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(@PathVariable String seat, @AuthenticationPrincipal Actor actor) {
        return page(seat, actor)
                .addObject(
                        "reply",
                        ReplyForm.of(
                                councils.invitation(Keys.of(seat), actor.id()).seat()));
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable String seat,
            @ModelAttribute("reply") ReplyForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        councils.invitation(Keys.of(seat), actor.id());
        form.check(errors);
        return pages.take(
                new CouncilPages.Step(() -> page(seat, actor), -1, "/council/invitations/" + seat, "replied"),
                errors,
                flash,
                () -> work.answerOwn(Keys.of(seat), actor.id(), form.toReply()));
    }

    private ModelAndView page(String seat, Actor actor) {
        return new ModelAndView("consultation/council/invitation")
                .addObject("invitation", councils.invitation(Keys.of(seat), actor.id()))
                .addObject("opensMeetings", actor.is(Role.CONSULTANT) || actor.is(Role.DIRECTOR))
                .addObject("answers", words.all());
    }
}
