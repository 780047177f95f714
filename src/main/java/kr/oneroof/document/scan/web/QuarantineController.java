package kr.oneroof.document.scan.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import kr.oneroof.document.scan.QuarantineQueries;

/** Shows the administrator how the scanner is and what it found. */
@Controller
class QuarantineController {
    private final QuarantineQueries quarantine;

    QuarantineController(QuarantineQueries quarantine) {
        this.quarantine = quarantine;
    }

    @GetMapping("/admin/files")
    String list(Model model) {
        model.addAttribute("report", quarantine.report());
        return "document/scan/quarantine";
    }
}
