package kr.oneroof.finance.bank.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
import kr.oneroof.finance.bank.BankQueries;
import kr.oneroof.finance.bank.BankUploadRepository;
import kr.oneroof.finance.bank.LoanChangeFileService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.form.EnumLabels;
import kr.oneroof.kernel.form.FormSubmission;
import kr.oneroof.kernel.form.Refused;
import kr.oneroof.kernel.form.Uuids;

/** A bank's clerk sends changes of many loans in one file, looks at what was found, and takes it over or not. */
@Controller
@RequestMapping("/bank/news")
class BankFileController {
    private static final int SHOWN = 200;

    private final BankQueries banks;
    private final BankUploadRepository uploads;
    private final LoanChangeFileService files;
    private final EnumLabels labels;

    BankFileController(
            BankQueries banks, BankUploadRepository uploads, LoanChangeFileService files, EnumLabels labels) {
        this.banks = banks;
        this.uploads = uploads;
        this.files = files;
        this.labels = labels;
    }

    @GetMapping
    ModelAndView begin() {
        return new ModelAndView("finance/bank/news");
    }

    /** The byte order mark tells Korean Excel that it is UTF-8. */
    @GetMapping("/form.csv")
    ResponseEntity<byte[]> form() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("loan-news.csv")
                                .build()
                                .toString())
                .body(("\uFEFF" + labels.words("finance.bank.file.heading") + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping
    ModelAndView send(@RequestParam MultipartFile file, @AuthenticationPrincipal Actor actor) throws IOException {
        var bank = banks.of(actor.id()).id();
        try {
            var upload = uploads.keep(bank, actor.id(), FileName.of(file).value(), file.getBytes(), null);
            files.check(bank, upload);
            return new ModelAndView("redirect:/bank/news/" + upload);
        } catch (Refused refused) {
            return refused(begin(), refused);
        }
    }

    @GetMapping("/{upload}")
    ModelAndView check(
            @PathVariable String upload,
            @RequestParam(defaultValue = "0") int page,
            @AuthenticationPrincipal Actor actor) {
        var bank = banks.of(actor.id()).id();
        var found = uploads.require(bank, Uuids.of(upload));
        var shown = new ModelAndView("finance/bank/check")
                .addObject("upload", found)
                .addObject("size", SHOWN);
        if (found.taken()) {
            return shown;
        }
        try {
            var checked = files.check(bank, found.id());
            return shown.addObject("checked", checked)
                    .addObject("page", Math.clamp(page, 0, (checked.lines().size() - 1) / SHOWN));
        } catch (Refused refused) {
            return refused(shown, refused);
        }
    }

    /** @param sure what was asked at the check, when the clerk confirmed it */
    @PostMapping("/{upload}")
    ModelAndView take(
            @PathVariable String upload,
            @RequestParam(defaultValue = "") String sure,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var bank = banks.of(actor.id()).id();
        var id = uploads.require(bank, Uuids.of(upload)).id();
        return FormSubmission.press(
                () -> files.take(bank, id, actor.id(), Set.copyOf(Arrays.asList(sure.split(" ")))),
                () -> check(upload, 0, actor),
                () -> FormSubmission.to("/bank", flash, "finance.bank.done.file"));
    }

    private static ModelAndView refused(ModelAndView page, Refused refused) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("refusal", refused.messageKey()).addObject("facts", List.of(refused.facts()));
    }
}
