package kr.oneroof.advisory.engagement.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.advisory.engagement.EngagementService;
import kr.oneroof.advisory.engagement.FeePaymentWorkbook;
import kr.oneroof.document.sheet.Spreadsheet;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.form.FormSubmission;
import kr.oneroof.kernel.form.Uuids;

/** The list for whoever transfers the money, and the word that it was done. */
@Controller
@RequestMapping("/desk/advisory/fees")
class FeePaymentController {
    private static final String FEES = "/desk/advisory/fees";

    private final FeePaymentWorkbook payments;
    private final EngagementService service;
    private final SeoulClock clock;

    FeePaymentController(FeePaymentWorkbook payments, EngagementService service, SeoulClock clock) {
        this.payments = payments;
        this.service = service;
        this.clock = clock;
    }

    /** Account numbers leave the house with it: the look at each is kept. */
    @PostMapping("/list")
    ResponseEntity<byte[]> list() throws IOException {
        var book = new ByteArrayOutputStream();
        payments.write(book, "advisory.payment.reason");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Spreadsheet.XLSX))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("advisory-fees-" + clock.today() + ".xlsx")
                                .build()
                                .toString())
                .body(book.toByteArray());
    }

    @PostMapping("/payment")
    ModelAndView pay(
            @RequestParam(required = false) @Nullable List<String> engagements,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        if (engagements == null) {
            return FormSubmission.to(FEES, flash, "advisory.done.none-chosen");
        }
        service.pay(engagements.stream().map(Uuids::of).toList(), actor.id());
        return FormSubmission.to(FEES, flash, "advisory.done.fee-paid");
    }
}
