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

import kr.oneroof.callcenter.CallTicketService.Version;
import kr.oneroof.callcenter.CallUuid;
import kr.oneroof.callcenter.conduct.ConductService;
import kr.oneroof.callcenter.proof.CallerProofService;
import kr.oneroof.callcenter.transfer.CallTransferService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;

/** What is done beside a ticket's course: checking the caller, handing the call on, steps against abuse. */
@Controller
@RequestMapping("/calls/{number}")
class CallTicketCareController {
    private final CallTicketPage pages;
    private final CallTicketDetailPage details;
    private final CallerProofService proofs;
    private final CallTransferService transfers;
    private final ConductService conduct;

    CallTicketCareController(
            CallTicketPage pages,
            CallTicketDetailPage details,
            CallerProofService proofs,
            CallTransferService transfers,
            ConductService conduct) {
        this.pages = pages;
        this.details = details;
        this.proofs = proofs;
        this.transfers = transfers;
        this.conduct = conduct;
    }

    @PostMapping("/checks")
    ModelAndView check(
            @PathVariable RequestNumber number,
            @ModelAttribute("proving") CallTicketForms.Proving form,
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
                () -> proofs.check(CallUuid.of(form.key()), number, form.asked(), passed, actor.id()));
    }

    @PostMapping("/transfers")
    ModelAndView offer(
            @PathVariable RequestNumber number,
            @RequestParam(defaultValue = "-1") long version,
            @Valid @ModelAttribute("handing") CallTicketForms.Handing form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        form.check(details.receivers(actor).keySet(), errors);
        return pages.take(
                number,
                errors,
                flash,
                "offered",
                () -> transfers.offer(new Version(number, version), actor.id(), form.toOffer()));
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
            @Valid @ModelAttribute("refused") CallTicketForms.Refusal form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        return pages.take(
                number, errors, flash, "refused", () -> transfers.refuse(transfer, actor.id(), form.refusal()));
    }

    @PostMapping("/conduct")
    ModelAndView step(
            @PathVariable RequestNumber number,
            @Valid @ModelAttribute("abuse") CallTicketForms.Abuse form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        form.check(errors);
        return pages.take(number, errors, flash, "conduct", () -> conduct.step(number, form.toEntry(), actor.id()));
    }
}
