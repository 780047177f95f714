package kr.oneroof.finance.claim.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.document.FileName;
import kr.oneroof.document.sheet.SheetValues;
import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.bank.BankQueries;
import kr.oneroof.finance.bank.BankUploadRepository;
import kr.oneroof.finance.claim.ClaimFileService;
import kr.oneroof.finance.claim.ClaimRow;
import kr.oneroof.finance.claim.ClaimService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.FormSubmission;
import kr.oneroof.kernel.form.Refused;
import kr.oneroof.kernel.form.Uuids;

/** A bank claims for a quarter, in a form or by a file. */
@Controller
@RequestMapping("/bank/claims")
class BankClaimController {
    private static final long MOST_WON = 9_999_999_999_999L;

    private final BankClaimPage pages;
    private final ClaimService claimService;
    private final ClaimFileService files;
    private final BankUploadRepository uploads;
    private final ClaimTemplate form;
    private final BankQueries banks;

    BankClaimController(
            BankClaimPage pages,
            ClaimService claimService,
            ClaimFileService files,
            BankUploadRepository uploads,
            ClaimTemplate form,
            BankQueries banks) {
        this.pages = pages;
        this.claimService = claimService;
        this.files = files;
        this.uploads = uploads;
        this.form = form;
        this.banks = banks;
    }

    @GetMapping
    ModelAndView list(@AuthenticationPrincipal Actor actor) {
        return pages.list(actor);
    }

    @GetMapping("/{quarter}")
    ModelAndView show(@PathVariable String quarter, @AuthenticationPrincipal Actor actor) {
        return pages.show(actor, Quarter.require(quarter));
    }

    @GetMapping("/{quarter}/form.csv")
    ResponseEntity<byte[]> form(@PathVariable String quarter, @AuthenticationPrincipal Actor actor) {
        return form.prefilled(banks.of(actor.id()).id(), Quarter.require(quarter));
    }

    /** @param all won by the number of a loan; what is left empty is not claimed */
    @PostMapping("/{quarter}")
    ModelAndView claim(
            @PathVariable String quarter,
            @RequestParam Map<String, String> all,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var asked = Quarter.require(quarter);
        var rows = new ArrayList<ClaimRow>();
        var wrong = new ArrayList<String>();
        all.forEach((name, typed) -> {
            if (name.matches("\\d{4}-\\d{6}") && !TypedInput.text(typed).isEmpty()) {
                SheetValues.won(typed)
                        .filter(won -> won >= 0 && won <= MOST_WON)
                        .ifPresentOrElse(
                                won -> rows.add(new ClaimRow(rows.size() + 1, name, "", null, null, won)),
                                () -> wrong.add(name));
            }
        });
        if (!wrong.isEmpty() || rows.isEmpty()) {
            return again(actor, quarter, all, wrong);
        }
        return FormSubmission.press(
                () -> claimService.claim(banks.of(actor.id()).id(), asked, rows, actor.id()),
                () -> show(quarter, actor).addObject("typed", all).addObject("wrong", wrong),
                () -> FormSubmission.to("/bank/claims/" + asked, flash, "finance.claim.done.sent"));
    }

    private ModelAndView again(Actor actor, String quarter, Map<String, String> typed, List<String> wrong) {
        var page = show(quarter, actor)
                .addObject("typed", typed)
                .addObject("wrong", wrong)
                .addObject("refusal", wrong.isEmpty() ? "finance.claim.wrong.nothing" : "finance.claim.wrong.some");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @PostMapping("/{quarter}/file")
    ModelAndView send(
            @PathVariable String quarter, @RequestParam MultipartFile file, @AuthenticationPrincipal Actor actor)
            throws IOException {
        var bank = banks.of(actor.id()).id();
        try {
            files.requireTable(file.getBytes());
            var upload = uploads.keep(
                    bank, actor.id(), FileName.of(file).value(), file.getBytes(), Quarter.require(quarter));
            return new ModelAndView("redirect:/bank/claims/files/" + upload);
        } catch (Refused refused) {
            return refused(show(quarter, actor), refused);
        }
    }

    private static ModelAndView refused(ModelAndView page, Refused refused) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("refusal", refused.messageKey()).addObject("facts", List.of(refused.facts()));
    }

    @GetMapping("/files/{upload}")
    ModelAndView check(@PathVariable String upload, @AuthenticationPrincipal Actor actor) {
        var bank = banks.of(actor.id()).id();
        var found = uploads.require(bank, Uuids.of(upload));
        var page = new ModelAndView("finance/claim/check")
                .addObject("upload", found)
                .addObject("quarter", found.quarter());
        if (found.taken()) {
            return page;
        }
        try {
            return page.addObject("checked", files.check(bank, found.id()));
        } catch (Refused refused) {
            return refused(page, refused);
        }
    }

    @PostMapping("/files/{upload}")
    ModelAndView take(@PathVariable String upload, @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        var bank = banks.of(actor.id()).id();
        var found = uploads.require(bank, Uuids.of(upload));
        return FormSubmission.press(
                () -> files.take(bank, found.id(), actor.id()),
                () -> check(upload, actor),
                () -> FormSubmission.to("/bank/claims/" + found.quarter(), flash, "finance.claim.done.sent"));
    }
}
