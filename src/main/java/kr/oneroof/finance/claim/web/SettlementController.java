package kr.oneroof.finance.claim.web;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

import kr.oneroof.document.sheet.Spreadsheet;
import kr.oneroof.finance.claim.ClaimQueries;
import kr.oneroof.finance.claim.ClaimService;
import kr.oneroof.finance.claim.ClaimVerdict;
import kr.oneroof.finance.claim.PaymentOrderService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.FormSubmission;
import kr.oneroof.kernel.form.Uuids;

/** The officer settles what banks claim, the city approves. */
@Controller
@RequestMapping("/desk/claims")
class SettlementController {
    private final ClaimPage pages;
    private final ClaimService claimService;
    private final ClaimQueries claims;
    private final PaymentOrderService order;

    record SettleForm(String word, String day) {
        SettleForm {
            word = TypedInput.text(word);
            day = TypedInput.text(day);
        }
    }

    SettlementController(ClaimPage pages, ClaimService claimService, ClaimQueries claims, PaymentOrderService order) {
        this.pages = pages;
        this.claimService = claimService;
        this.claims = claims;
        this.order = order;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String quarter, @AuthenticationPrincipal Actor actor) {
        return pages.all(quarter, actor);
    }

    /** @param bank that claimed nothing in time */
    @PostMapping("/opening")
    ModelAndView open(
            @RequestParam String bank,
            @RequestParam String quarter,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var asked = ClaimPage.quarter(quarter);
        return FormSubmission.press(
                () -> flash.addAttribute("claim", claimService.open(Uuids.of(bank), asked, actor.id())),
                () -> pages.all(quarter, actor),
                () -> FormSubmission.to("/desk/claims/{claim}", flash, "finance.claim.done.opened"));
    }

    @GetMapping("/{claim}")
    ModelAndView show(
            @PathVariable String claim,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String after,
            @AuthenticationPrincipal Actor actor) {
        return pages.claim(
                        Uuids.of(claim),
                        TypedInput.choice(ClaimVerdict.class, verdict).orElse(null),
                        after.matches("\\d{1,12}") ? Long.parseLong(after) : 0,
                        actor)
                .addObject("form", new SettleForm("", ""));
    }

    @PostMapping("/{claim}/dispute")
    ModelAndView dispute(
            @PathVariable String claim,
            @ModelAttribute("form") SettleForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        Checks.on(errors, "finance.claim").text("word", form.word(), 2000);
        return take(
                claim,
                errors,
                () -> claimService.dispute(Uuids.of(claim), form.word(), actor.id()),
                actor,
                flash,
                "disputed");
    }

    @PostMapping("/{claim}/reckoning")
    ModelAndView reckon(
            @PathVariable String claim,
            @ModelAttribute("form") SettleForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        return take(claim, errors, () -> claimService.prepare(Uuids.of(claim), actor.id()), actor, flash, "prepared");
    }

    @PostMapping("/{claim}/return")
    ModelAndView giveBack(
            @PathVariable String claim,
            @ModelAttribute("form") SettleForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        Checks.on(errors, "finance.claim").text("word", form.word(), 2000);
        return take(
                claim,
                errors,
                () -> claimService.giveBack(Uuids.of(claim), form.word(), actor.id()),
                actor,
                flash,
                "returned");
    }

    @PostMapping("/{claim}/approval")
    ModelAndView approve(
            @PathVariable String claim,
            @ModelAttribute("form") SettleForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        return take(claim, errors, () -> claimService.approve(Uuids.of(claim), actor.id()), actor, flash, "approved");
    }

    @PostMapping("/{claim}/approval-beyond")
    ModelAndView approveBeyond(
            @PathVariable String claim,
            @ModelAttribute("form") SettleForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        Checks.on(errors, "finance.claim").text("word", form.word(), 2000);
        return take(
                claim,
                errors,
                () -> claimService.approveBeyondBudget(Uuids.of(claim), form.word(), actor.id()),
                actor,
                flash,
                "approved");
    }

    @PostMapping("/{claim}/payment")
    ModelAndView paid(
            @PathVariable String claim,
            @ModelAttribute("form") SettleForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        Checks.on(errors, "finance.claim").day("day", form.day());
        return take(
                claim,
                errors,
                () -> claimService.markPaid(
                        Uuids.of(claim), TypedInput.day(form.day()).orElseThrow(), actor.id()),
                actor,
                flash,
                "paid");
    }

    @GetMapping("/{claim}/order.xlsx")
    void order(@PathVariable String claim, @AuthenticationPrincipal Actor actor, HttpServletResponse response)
            throws IOException {
        var found = claims.require(Uuids.of(claim));
        response.setContentType(Spreadsheet.XLSX);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("subsidy-order-" + found.quarter() + ".xlsx")
                        .build()
                        .toString());
        order.write(found, actor.id(), response.getOutputStream());
    }

    private ModelAndView take(
            String claim, BindingResult errors, Runnable verb, Actor actor, RedirectAttributes flash, String deed) {
        UUID id = Uuids.of(claim);
        return FormSubmission.take(
                errors,
                verb,
                () -> pages.claim(id, null, 0, actor),
                () -> FormSubmission.to("/desk/claims/" + id, flash, "finance.claim.done." + deed));
    }
}
