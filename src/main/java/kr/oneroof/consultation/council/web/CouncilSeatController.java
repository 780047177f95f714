package kr.oneroof.consultation.council.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import kr.oneroof.consultation.council.CouncilInvitationService;
import kr.oneroof.consultation.council.CouncilMeetingService;
import kr.oneroof.consultation.council.CouncilMeetingService.MeetingVersion;
import kr.oneroof.consultation.council.CouncilQueries;
import kr.oneroof.consultation.council.CouncilSeat;
import kr.oneroof.consultation.council.CouncilSeat.Answer;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.form.EnumLabels;
import kr.oneroof.kernel.form.Uuids;

/** Inviting members, writing down their answers, and who was there. */
@Controller
@RequestMapping("/desk/council/{id}")
class CouncilSeatController {
    private final CouncilPage pages;
    private final CouncilMeetingService service;
    private final CouncilCandidates candidates;
    private final EnumLabels labels;
    private final CouncilQueries councils;
    private final CouncilInvitationService invitations;

    CouncilSeatController(
            CouncilPage pages,
            CouncilMeetingService service,
            CouncilCandidates candidates,
            EnumLabels labels,
            CouncilQueries councils,
            CouncilInvitationService invitations) {
        this.invitations = invitations;
        this.councils = councils;
        this.pages = pages;
        this.service = service;
        this.candidates = candidates;
        this.labels = labels;
    }

    @GetMapping("/seats")
    ModelAndView form(@PathVariable UUID id) {
        return inviting(id).addObject("seat", CouncilSeatForm.blank());
    }

    @PostMapping("/seats")
    ModelAndView invite(
            @PathVariable UUID id,
            @ModelAttribute("seat") CouncilSeatForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        form.check(errors);
        return pages.take(
                new CouncilPage.Step(() -> inviting(id), -1, "/desk/council/" + id, "invited"),
                errors,
                flash,
                () -> invitations.invite(id, Uuids.of(form.submission()), form.toInvitee()));
    }

    @GetMapping("/seats/{seat}/answer")
    ModelAndView answerForm(@PathVariable UUID id, @PathVariable UUID seat) {
        return answering(id, seat).addObject("reply", InvitationReplyForm.of(seat(id, seat)));
    }

    @PostMapping("/seats/{seat}/answer")
    ModelAndView answer(
            @PathVariable UUID id,
            @PathVariable UUID seat,
            @ModelAttribute("reply") InvitationReplyForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        form.check(errors);
        return pages.take(
                new CouncilPage.Step(() -> answering(id, seat), -1, "/desk/council/" + id, "answered"),
                errors,
                flash,
                () -> invitations.answer(id, seat, form.toReply()));
    }

    @GetMapping("/attendance")
    ModelAndView attendanceForm(@PathVariable UUID id) {
        return attendance(
                id,
                councils.require(id).present().stream()
                        .map(seat -> seat.id().toString())
                        .toList());
    }

    @PostMapping("/attendance")
    ModelAndView attend(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(required = false) List<String> present,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var there = present == null ? List.<String>of() : present;
        return pages.press(
                new CouncilPage.Step(() -> attendance(id, there), -1, "/desk/council/" + id, "attended"),
                flash,
                () -> service.attend(
                        new MeetingVersion(id, version),
                        there.stream().map(Uuids::of).collect(Collectors.toSet()),
                        actor.id()));
    }

    private ModelAndView attendance(UUID id, List<String> there) {
        return pages.page("attendance", id).addObject("there", there);
    }

    private ModelAndView inviting(UUID id) {
        Map<String, String> accounts = candidates.members().stream()
                .collect(Collectors.toMap(
                        card -> card.id().toString(),
                        card -> card.name() + " (" + card.unit() + ")",
                        (one, same) -> one,
                        LinkedHashMap::new));
        councils.require(id).seats().stream()
                .filter(seat -> seat.person() != null)
                .forEach(seat -> accounts.remove(String.valueOf(seat.person())));
        return pages.page("seat", id).addObject("accounts", accounts);
    }

    private ModelAndView answering(UUID id, UUID seat) {
        return pages.page("answer", id)
                .addObject("who", seat(id, seat))
                .addObject("answers", labels.of(Answer.replies(), Answer::messageKey))
                .addObject("action", "/desk/council/" + id + "/seats/" + seat + "/answer");
    }

    private CouncilSeat seat(UUID id, UUID seat) {
        return councils.require(id).seats().stream()
                .filter(one -> one.id().equals(seat))
                .findFirst()
                .orElseThrow(NotOnFile::new);
    }
}
