package kr.oneroof.document.paper.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.document.paper.IssuedPaperService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.SourceLimit;
import kr.oneroof.kernel.TypedInput;

@Controller
class PaperController {
    private final IssuedPaperService papers;
    private final MessageSource messages;

    PaperController(IssuedPaperService papers, MessageSource messages) {
        this.papers = papers;
        this.messages = messages;
    }

    /** Says no more than the paper itself does to whoever holds it. */
    @SourceLimit(name = "paper-check", most = 60, seconds = 60)
    @GetMapping("/papers")
    ModelAndView check(@RequestParam(defaultValue = "") String code) {
        var page = new ModelAndView("document/paper/check").addObject("code", TypedInput.text(code));
        return code.isBlank()
                ? page
                : page.addObject("asked", true)
                        .addObject("paper", papers.check(code).orElse(null));
    }

    @GetMapping("/papers/{paper}")
    ResponseEntity<byte[]> take(@PathVariable String paper, @AuthenticationPrincipal Actor actor) {
        var printed = papers.take(key(paper), actor);
        var name = messages.getMessage("document.paper.kind." + printed.paper().kind(), null, Locale.KOREAN) + "_"
                + printed.paper().serial() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(printed.content());
    }

    private static UUID key(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException madeUp) {
            throw new NotOnFile();
        }
    }
}
