package kr.oneroof.company.web;

import java.util.stream.Stream;

import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.company.CompanyQueries;
import kr.oneroof.company.CompanyService;
import kr.oneroof.company.Member;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;

/** Which of one's companies one acts for, and accepting an invitation to another. */
@Controller
class CompanyChoiceController {
    private final CompanyService own;
    private final CompanyQueries companies;
    private final PersonQueries people;
    private final CurrentCompany current;

    CompanyChoiceController(
            CompanyService own, CompanyQueries companies, PersonQueries people, CurrentCompany current) {
        this.own = own;
        this.companies = companies;
        this.people = people;
        this.current = current;
    }

    @GetMapping("/company/current")
    String list(CompanyId company, @AuthenticationPrincipal Actor actor, Model model) {
        var ids = own.membershipsOf(actor.id()).stream().map(Member::company).toList();
        var cards = companies.cards(ids);
        model.addAttribute("current", company);
        model.addAttribute(
                "mine",
                ids.stream().flatMap(id -> Stream.ofNullable(cards.get(id))).toList());
        return "company/current";
    }

    @PostMapping("/company/current")
    String choose(
            @RequestParam("company") CompanyId wanted, @AuthenticationPrincipal Actor actor, HttpSession session) {
        current.choose(actor, wanted, session);
        return "redirect:/company";
    }

    @GetMapping("/company/invitation")
    String invitation(@RequestParam String token, Model model) {
        model.addAttribute("token", token);
        return "company/invitation";
    }

    @PostMapping("/company/invitation")
    String accept(
            @RequestParam String token,
            @AuthenticationPrincipal Actor actor,
            HttpSession session,
            RedirectAttributes flash) {
        var card = people.find(actor.id()).orElseThrow(NotOnFile::new);
        var joined = own.accept(token, actor.id(), card.email());
        joined.ifPresent(company -> current.choose(actor, company, session));
        flash.addFlashAttribute("notice", joined.isPresent() ? "company.joined" : "company.invitation-dead");
        return joined.isPresent() ? "redirect:/company" : "redirect:/account";
    }
}
