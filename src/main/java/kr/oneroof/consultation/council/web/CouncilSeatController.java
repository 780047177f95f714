package kr.oneroof.consultation.council.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.council.CouncilCandidates;
import kr.oneroof.consultation.council.CouncilMeetingService;
import kr.oneroof.consultation.council.CouncilMeetingService.MeetingVersion;
import kr.oneroof.consultation.council.CouncilSeat;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;

/** Inviting members, writing down their answers, and who was there. */
@Controller
@RequestMapping("/desk/council/{id}")
class CouncilSeatController {
    private final CouncilPage pages;
    private final CouncilMeetingService service;
    private final CouncilCandidates candidates;
    private final InvitationReplyPage words;

    CouncilSeatController(
            CouncilPage pages, CouncilMeetingService service, CouncilCandidates candidates, InvitationReplyPage words) {
        this.pages = pages;
        this.service = service;
        this.candidates = candidates;
        this.words = words;
    }

    @GetMapping("/seats")
    ModelAndView form(@PathVariable String id) {
        return inviting(id).addObject("seat", CouncilSeatForm.blank());
    }

    @PostMapping("/seats")
    ModelAndView invite(
            @PathVariable String id,
            @ModelAttribute("seat") CouncilSeatForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        form.check(errors);
        return pages.take(
                new CouncilPage.Step(() -> inviting(id), -1, "/desk/council/" + id, "invited"),
                errors,
                flash,
                () -> service.invite(
                        CouncilFormInput.of(id), CouncilFormInput.of(form.submission()), form.toInvitee()));
    }

    @GetMapping("/seats/{seat}/answer")
    ModelAndView answerForm(@PathVariable String id, @PathVariable String seat) {
        return answering(id, seat).addObject("reply", InvitationReplyForm.of(seat(id, seat)));
    }

    @PostMapping("/seats/{seat}/answer")
    ModelAndView answer(
            @PathVariable String id,
            @PathVariable String seat,
            @ModelAttribute("reply") InvitationReplyForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        form.check(errors);
        return pages.take(
                new CouncilPage.Step(() -> answering(id, seat), -1, "/desk/council/" + id, "answered"),
                errors,
                flash,
                () -> service.answer(CouncilFormInput.of(id), CouncilFormInput.of(seat), form.toReply()));
    }

    @GetMapping("/attendance")
    ModelAndView attendanceForm(@PathVariable String id) {
        return attendance(
                id,
                pages.sheet(CouncilFormInput.of(id)).present().stream()
                        .map(seat -> seat.id().toString())
                        .toList());
    }

    @PostMapping("/attendance")
    ModelAndView attend(
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(required = false) List<String> present,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var there = present == null ? List.<String>of() : present;
        return pages.press(
                new CouncilPage.Step(() -> attendance(id, there), -1, "/desk/council/" + id, "attended"),
                flash,
                () -> service.attend(
                        new MeetingVersion(CouncilFormInput.of(id), version),
                        there.stream().map(CouncilFormInput::of).collect(Collectors.toSet()),
                        actor.id()));
    }

    private ModelAndView attendance(String id, List<String> there) {
        return pages.page("attendance", CouncilFormInput.of(id)).addObject("there", there);
    }

    private ModelAndView inviting(String id) {
        Map<String, String> accounts = candidates.members().stream()
                .collect(Collectors.toMap(
                        card -> card.id().toString(),
                        card -> card.name() + " (" + card.unit() + ")",
                        (one, same) -> one,
                        LinkedHashMap::new));
        pages.sheet(CouncilFormInput.of(id)).seats().stream()
                .filter(seat -> seat.person() != null)
                .forEach(seat -> accounts.remove(String.valueOf(seat.person())));
        return pages.page("seat", CouncilFormInput.of(id)).addObject("accounts", accounts);
    }

    private ModelAndView answering(String id, String seat) {
        return pages.page("answer", CouncilFormInput.of(id))
                .addObject("who", seat(id, seat))
                .addObject("answers", words.all())
                .addObject("action", "/desk/council/" + id + "/seats/" + seat + "/answer");
    }

    private CouncilSeat seat(String id, String seat) {
        var key = CouncilFormInput.of(seat);
        return pages.sheet(CouncilFormInput.of(id)).seats().stream()
                .filter(one -> one.id().equals(key))
                .findFirst()
                .orElseThrow(NotOnFile::new);
    }
}
