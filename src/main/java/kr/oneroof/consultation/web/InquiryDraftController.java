package kr.oneroof.consultation.web;

import java.time.format.DateTimeFormatter;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.InquiryDraft;
import kr.oneroof.consultation.InquiryDraftService;
import kr.oneroof.consultation.InquiryDraftService.Kept.Beside;
import kr.oneroof.consultation.InquiryDraftService.Kept.Filed;
import kr.oneroof.consultation.InquiryDraftService.Kept.Saved;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.form.Uuids;

@Controller
class InquiryDraftController {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final InquiryDraftService drafts;

    InquiryDraftController(InquiryDraftService drafts) {
        this.drafts = drafts;
    }

    /**
     * Keeps whatever is typed so far; but for what may not be kept at all nothing is checked, for nothing is filed. 409
     * when another window saved first: its text comes back, and the late one is kept beside it.
     */
    @PostMapping(path = "/consultations/drafts/{id}", produces = "application/json")
    ResponseEntity<Map<String, Object>> keep(
            @PathVariable String id,
            @ModelAttribute("inquiry") InquiryForm form,
            BindingResult errors,
            CompanyId company,
            @AuthenticationPrincipal Actor actor) {
        if (!id.equals(form.submission())) {
            throw new NotOnFile();
        }
        if (errors.hasErrors()) {
            return ResponseEntity.unprocessableContent().build();
        }
        return switch (drafts.keep(form.toDraft(), actor.id(), company)) {
            case Saved saved ->
                ResponseEntity.ok(Map.of("savedAt", TIME.format(saved.at()), "version", saved.version()));
            case Filed filed ->
                ResponseEntity.ok(Map.of(
                        "savedAt",
                        TIME.format(filed.at()),
                        "filed",
                        filed.number().value()));
            case Beside beside ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(Map.of(
                                "savedAt",
                                TIME.format(beside.at()),
                                "version",
                                beside.other().version(),
                                "other",
                                texts(beside.other())));
        };
    }

    private static Map<String, String> texts(InquiryDraft draft) {
        return Map.of(
                "category",
                draft.category(),
                "title",
                draft.title(),
                "body",
                draft.body(),
                "wantedOutcome",
                draft.wantedOutcome(),
                "contactName",
                draft.contactName(),
                "contactPhone",
                draft.contactPhone());
    }

    @PostMapping("/consultations/drafts/{id}/removal")
    String discard(@PathVariable String id, @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        drafts.discard(Uuids.of(id), actor.id());
        flash.addFlashAttribute("notice", "consultation.draft.discarded");
        return "redirect:/consultations";
    }
}
