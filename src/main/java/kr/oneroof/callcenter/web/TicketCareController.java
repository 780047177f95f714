package kr.oneroof.callcenter.web;

import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.callcenter.CallWork.Shown;
import kr.oneroof.callcenter.Keys;
import kr.oneroof.callcenter.conduct.Conduct;
import kr.oneroof.callcenter.proof.Proofs;
import kr.oneroof.callcenter.transfer.Transfers;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;

/** What is done beside a ticket's course: checking the caller, handing the call on, steps against abuse. */
@Controller
@RequestMapping("/calls/{number}")
class TicketCareController {
    private final TicketPages pages;
    private final TicketParts parts;
    private final Proofs proofs;
    private final Transfers transfers;
    private final Conduct conduct;

    TicketCareController(TicketPages pages, TicketParts parts, Proofs proofs, Transfers transfers, Conduct conduct) {
        this.pages = pages;
        this.parts = parts;
        this.proofs = proofs;
        this.transfers = transfers;
        this.conduct = conduct;
    }

    @PostMapping("/checks")
    ModelAndView check(
            @PathVariable RequestNumber number,
            @ModelAttribute("proving") TicketForms.Proving form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        form.check(errors);
        var passed = form.right().equals("yes");
        return pages.take(
                number,
                errors,
                flash,
                passed ? "proved" : "not-proved",
                () -> proofs.check(Keys.of(form.key()), number, form.asked(), passed, actor.id()));
    }

    @PostMapping("/transfers")
    ModelAndView offer(
            @PathVariable RequestNumber number,
            @RequestParam(defaultValue = "-1") long version,
            @Valid @ModelAttribute("handing") TicketForms.Handing form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        form.check(parts.receivers(actor).keySet(), errors);
        return pages.take(
                number,
                errors,
                flash,
                "offered",
                () -> transfers.offer(new Shown(number, version), actor.id(), form.toOffer()));
    }

    @PostMapping("/transfers/{transfer}/acceptance")
    ModelAndView accept(
            @PathVariable RequestNumber number,
            @PathVariable UUID transfer,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        return pages.press(number, flash, "accepted", () -> transfers.accept(transfer, actor.id()));
    }

    @PostMapping("/transfers/{transfer}/refusal")
    ModelAndView refuse(
            @PathVariable RequestNumber number,
            @PathVariable UUID transfer,
            @Valid @ModelAttribute("refused") TicketForms.Refusal form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        return pages.take(
                number, errors, flash, "refused", () -> transfers.refuse(transfer, actor.id(), form.refusal()));
    }

    @PostMapping("/conduct")
    ModelAndView step(
            @PathVariable RequestNumber number,
            @Valid @ModelAttribute("abuse") TicketForms.Abuse form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        form.check(errors);
        return pages.take(number, errors, flash, "conduct", () -> conduct.step(number, form.toEntry(), actor.id()));
    }
}
