package kr.oneroof.venue.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
import kr.oneroof.document.sheet.Cell;
import kr.oneroof.document.sheet.Spreadsheet;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.EnumLabels;
import kr.oneroof.kernel.form.FormSubmission;
import kr.oneroof.kernel.form.Refused;
import kr.oneroof.kernel.form.Uuids;
import kr.oneroof.venue.booking.VenueBooking;
import kr.oneroof.venue.booking.VenueBookingQueries;
import kr.oneroof.venue.money.BankStatementService;

/** What the bank sent, and what goes to whoever writes tax invoices. */
@Controller
@RequestMapping("/desk/venue")
class VenuePaymentController {
    private static final List<String> COLUMNS =
            List.of("number", "company", "business", "day", "title", "supply", "vat", "total", "invoice");

    private final BankStatementService files;
    private final VenueBookingQueries bookings;
    private final EnumLabels labels;
    private final SeoulClock clock;

    VenuePaymentController(
            BankStatementService files, VenueBookingQueries bookings, EnumLabels labels, SeoulClock clock) {
        this.files = files;
        this.bookings = bookings;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping("/payments")
    ModelAndView begin() {
        return new ModelAndView("venue/money/begin").addObject("today", clock.today());
    }

    @PostMapping("/payments")
    ModelAndView send(@RequestParam MultipartFile file, @AuthenticationPrincipal Actor actor) throws IOException {
        try {
            return new ModelAndView("redirect:/desk/venue/payments/"
                    + files.keep(FileName.of(file).value(), file.getBytes(), actor.id()));
        } catch (Refused refused) {
            return refused(begin(), refused);
        }
    }

    @GetMapping("/payments/{file}")
    ModelAndView look(@PathVariable String file) {
        try {
            return new ModelAndView("venue/money/look").addObject("found", files.look(Uuids.of(file)));
        } catch (Refused refused) {
            return refused(begin(), refused);
        }
    }

    private static ModelAndView refused(ModelAndView page, Refused refused) {
        return VenueSlotPage.wrong(
                page.addObject("refusal", refused.messageKey()).addObject("facts", List.of(refused.facts())));
    }

    @PostMapping("/payments/{file}")
    ModelAndView take(@PathVariable String file, @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        return FormSubmission.press(
                () -> files.take(Uuids.of(file), actor.id()),
                () -> look(file),
                () -> FormSubmission.to("/desk/venue/payments", flash, "venue.done.file"));
    }

    @GetMapping("/invoices.xlsx")
    void invoices(@RequestParam(defaultValue = "") String month, HttpServletResponse response) throws IOException {
        var asked = TypedInput.month(month, clock.today());
        response.setContentType(Spreadsheet.XLSX);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("venue-invoices-" + asked + ".xlsx")
                        .build()
                        .toString());
        write(asked.atDay(1), response.getOutputStream());
    }

    private void write(LocalDate month, OutputStream into) throws IOException {
        var due = bookings.invoices(month);
        var numbers = bookings.businessNumbers(
                due.stream().map(VenueBooking::company).distinct().toList());
        Spreadsheet.xlsx(into, month.toString().substring(0, 7), sheet -> {
            sheet.words(COLUMNS.stream()
                    .map(column -> labels.words("venue.invoice." + column))
                    .toList());
            for (var one : due) {
                sheet.line(line(one, numbers.getOrDefault(one.company(), "")));
            }
        });
    }

    private static List<Cell> line(VenueBooking one, String businessNumber) {
        var total = Objects.requireNonNullElse(one.money().total(), 0L)
                + one.usage().overtime();
        var vat = vat(one, total);
        return List.of(
                Cell.of(one.number().value()),
                Cell.of(one.companyName()),
                Cell.of(businessNumber),
                Cell.of(one.stretch().firstDay()),
                Cell.of(one.event().title()),
                Cell.of(total - vat),
                Cell.of(vat),
                Cell.of(total),
                Cell.of(one.event().needs().invoice()));
    }

    /** What was charged for the room with its tax, and of overtime the tax that lies in it. */
    private static long vat(VenueBooking one, long total) {
        var charged = Objects.requireNonNullElse(one.money().total(), 0L);
        var vat = one.money().lines().stream()
                .filter(part -> part.kind().name().equals("VAT"))
                .mapToLong(part -> part.won())
                .sum();
        return charged == 0 ? 0 : vat + (total - charged) * vat / charged;
    }
}
