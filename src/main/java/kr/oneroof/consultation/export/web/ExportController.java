package kr.oneroof.consultation.export.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.export.Export;
import kr.oneroof.consultation.export.ExportService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.SeoulClock;

/** The reader's own exports: how far they are, the file, and stopping them. */
@Controller
class ExportController {
    private static final String PATH = "/desk/exports";

    private final ExportService exports;
    private final MessageSource messages;
    private final SeoulClock clock;

    ExportController(ExportService exports, MessageSource messages, SeoulClock clock) {
        this.exports = exports;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String list(@AuthenticationPrincipal Actor actor, Model page) {
        page.addAttribute("exports", exports.own(actor));
        return "consultation/export/list";
    }

    @GetMapping(PATH + "/{id}")
    String show(@PathVariable String id, @AuthenticationPrincipal Actor actor, Model page) {
        var export = exports.require(key(id), actor);
        page.addAttribute("export", export);
        page.addAttribute("ready", export.isReady(clock.instant()));
        return "consultation/export/show";
    }

    @GetMapping(PATH + "/{id}/file")
    void download(@PathVariable String id, @AuthenticationPrincipal Actor actor, HttpServletResponse response)
            throws IOException {
        var export = exports.take(key(id), actor);
        response.setContentType(export.format().mediaType());
        response.setContentLengthLong(export.bytes());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name(export), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        exports.write(export, response.getOutputStream());
    }

    @PostMapping(PATH + "/{id}/cancellation")
    String cancel(@PathVariable String id, @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        exports.cancel(key(id), actor);
        flash.addFlashAttribute("notice", "export.cancelled");
        return "redirect:" + PATH;
    }

    private String name(Export export) {
        var day = LocalDate.ofInstant(export.requestedAt(), SeoulClock.SEOUL).format(DateTimeFormatter.BASIC_ISO_DATE);
        return messages.getMessage("export.file-name", new Object[] {day}, export.language())
                + export.format().ending();
    }

    private static UUID key(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException _) {
            throw new NotOnFile();
        }
    }
}
