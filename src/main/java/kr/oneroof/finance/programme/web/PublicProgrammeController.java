package kr.oneroof.finance.programme.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.finance.programme.Programme;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.form.Uuids;

/** What everybody reads: the yearly notices (융자계획 공고), and what is left of each. */
@Controller
@RequestMapping("/loan-programmes")
class PublicProgrammeController {
    private final ProgrammePage pages;

    PublicProgrammeController(ProgrammePage pages) {
        this.pages = pages;
    }

    @GetMapping
    ModelAndView list() {
        return pages.list("list", pages.programmes().published());
    }

    @GetMapping("/{programme}")
    ModelAndView show(@PathVariable String programme) {
        return pages.page("show", published(programme).id());
    }

    @GetMapping("/{programme}/notice.pdf")
    ResponseEntity<byte[]> notice(@PathVariable String programme) {
        var found = published(programme);
        return pdf(pages.notice(found.id()), found.label());
    }

    static ResponseEntity<byte[]> pdf(byte[] content, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }

    /** What is in the making is nobody's business yet. */
    private Programme published(String typed) {
        UUID id = Uuids.of(typed);
        var found = pages.programmes().require(id);
        if (!found.state().isPublic()) {
            throw new NotOnFile();
        }
        return found;
    }
}
