package kr.oneroof.notice.web;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.notice.UndeliveredLetterService;

/** Shows the administrator which letters never arrived. */
@Controller
class UndeliveredLetterController {
    private final UndeliveredLetterService undelivered;

    UndeliveredLetterController(UndeliveredLetterService undelivered) {
        this.undelivered = undelivered;
    }

    @GetMapping("/admin/letters")
    String list(Model model) {
        model.addAttribute("letters", undelivered.letters());
        return "notice/undelivered";
    }

    @PostMapping("/admin/letters/{id}/attempt")
    String tryAgain(@PathVariable String id, RedirectAttributes flash) {
        undelivered.tryAgain(parse(id));
        flash.addFlashAttribute("notice", "notice.undelivered.again");
        return "redirect:/admin/letters";
    }

    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException forged) {
            throw new NotOnFile();
        }
    }
}
