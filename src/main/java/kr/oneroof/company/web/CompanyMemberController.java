package kr.oneroof.company.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.company.CompanyService;
import kr.oneroof.company.InvitationRefused;
import kr.oneroof.company.LastAdminRefused;
import kr.oneroof.company.Member;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.EmailAddress;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;

@Controller
class CompanyMemberController {
    private final CompanyService own;
    private final PersonQueries people;

    CompanyMemberController(CompanyService own, PersonQueries people) {
        this.own = own;
        this.people = people;
    }

    /** @param card who; {@code admin} and {@code self} decide which buttons are offered */
    record Row(PersonCard card, boolean admin, boolean self) {}

    record Asking(UUID id, PersonCard card) {}

    @GetMapping("/company/members")
    String list(CompanyId company, @AuthenticationPrincipal Actor actor, Model model) {
        fill(company, actor, model);
        return "company/members";
    }

    private void fill(CompanyId company, Actor actor, Model model) {
        var members = own.members(company);
        var cards = people.cards(members.stream().map(Member::person).toList());
        var admin = members.stream().anyMatch(member -> member.person().equals(actor.id()) && member.admin());
        model.addAttribute("admin", admin);
        model.addAttribute(
                "rows",
                members.stream()
                        .flatMap(member -> Stream.ofNullable(cards.get(member.person()))
                                .map(card ->
                                        new Row(card, member.admin(), card.id().equals(actor.id()))))
                        .toList());
        model.addAttribute("asking", admin ? asking(company, actor) : List.of());
        model.addAttribute("invited", admin ? own.openInvitations(company, actor.id()) : List.of());
    }

    private List<Asking> asking(CompanyId company, Actor actor) {
        return own.joinRequests(company, actor.id()).stream()
                .flatMap(request -> people.find(request.person()).map(card -> new Asking(request.id(), card)).stream())
                .toList();
    }

    @PostMapping("/company/invitations")
    ModelAndView invite(
            @RequestParam String email,
            CompanyId company,
            @AuthenticationPrincipal Actor actor,
            Model model,
            RedirectAttributes flash) {
        if (!EmailAddress.isOne(email)) {
            return wrong(email, "identity.email.form", company, actor, model);
        }
        try {
            own.invite(company, actor.id(), email);
            return done(flash, "company.invited");
        } catch (InvitationRefused refused) {
            return wrong(email, refused.messageKey(), company, actor, model);
        }
    }

    private ModelAndView wrong(String email, String why, CompanyId company, Actor actor, Model model) {
        fill(company, actor, model);
        model.addAttribute("wrongEmail", email);
        model.addAttribute("why", why);
        return new ModelAndView("company/members", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/company/invitations/{invitation}/removal")
    ModelAndView withdraw(
            @PathVariable UUID invitation,
            CompanyId company,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        own.withdrawInvitation(company, actor.id(), invitation);
        return done(flash, "company.invitation-withdrawn");
    }

    @PostMapping("/company/members/{person}/rank")
    ModelAndView rank(
            @PathVariable PersonId person,
            @RequestParam boolean admin,
            CompanyId company,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        try {
            own.rank(company, actor.id(), person, admin);
            return done(flash, "company.saved");
        } catch (LastAdminRefused refused) {
            return done(flash, "company.last-admin");
        }
    }

    @PostMapping("/company/members/{person}/removal")
    ModelAndView remove(
            @PathVariable PersonId person,
            CompanyId company,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        try {
            own.remove(company, actor.id(), person);
            var done = done(flash, "company.removed");
            return person.equals(actor.id()) ? new ModelAndView("redirect:/") : done;
        } catch (LastAdminRefused refused) {
            return done(flash, "company.last-admin");
        }
    }

    @PostMapping("/company/join-requests/{request}")
    ModelAndView answer(
            @PathVariable UUID request,
            @RequestParam boolean welcome,
            CompanyId company,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        own.answerJoinRequest(company, actor.id(), request, welcome);
        return done(flash, welcome ? "company.welcomed" : "company.declined");
    }

    private static ModelAndView done(RedirectAttributes flash, String notice) {
        flash.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/company/members");
    }
}
