package kr.oneroof.document.web;

import java.time.LocalDate;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import kr.oneroof.document.DocumentBoxService;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.SeoulClock;

/** What lies in the company's document box. */
@Controller
class DocumentBoxController {
    private final DocumentBoxService box;
    private final SeoulClock clock;

    DocumentBoxController(DocumentBoxService box, SeoulClock clock) {
        this.box = box;
        this.clock = clock;
    }

    @ModelAttribute("today")
    LocalDate today() {
        return clock.today();
    }

    @GetMapping("/company/documents")
    String list(CompanyId company, Model model) {
        var papers = box.of(company);
        model.addAttribute(
                "current", papers.stream().filter(paper -> !paper.replaced()).toList());
        model.addAttribute(
                "former", papers.stream().filter(paper -> paper.replaced()).toList());
        return "document/box";
    }
}
