package kr.oneroof.consultation.web;

import java.time.format.DateTimeFormatter;
import java.util.Map;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.Drafts;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;

@Controller
class DraftController {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Keeps whatever is typed so far; nothing is checked, for nothing is filed. */
    @PostMapping(path = "/consultations/drafts/{id}", produces = "application/json")
    @ResponseBody
    Map<String, String> keep(@PathVariable String id, @ModelAttribute("inquiry") InquiryForm form, CompanyId company,
            @AuthenticationPrincipal Actor actor) {
        if (!id.equals(form.submission())) {
            throw new NotOnFile();
        }
        return Map.of("savedAt", TIME.format(drafts.keep(form.toDraft(), actor.id(), company)));
    }

    @PostMapping("/consultations/drafts/{id}/removal")
    String discard(@PathVariable String id, @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        drafts.discard(Keys.parse(id), actor.id());
        flash.addFlashAttribute("notice", "consultation.draft.discarded");
        return "redirect:/consultations";
    }
}
