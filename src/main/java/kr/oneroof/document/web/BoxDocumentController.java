package kr.oneroof.document.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.document.BoxDocument;
import kr.oneroof.document.DocumentBoxService;
import kr.oneroof.document.DocumentKind;
import kr.oneroof.document.FormFiles;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.SeoulClock;

/** Puts a paper into the box, in place of another when its address says so. */
@Controller
class BoxDocumentController {
    private static final String FORM = "document/box-form";

    private final DocumentBoxService box;
    private final FormFiles formFiles;
    private final SeoulClock clock;
    private final MessageSource messages;

    BoxDocumentController(DocumentBoxService box, FormFiles formFiles, SeoulClock clock, MessageSource messages) {
        this.box = box;
        this.messages = messages;
        this.formFiles = formFiles;
        this.clock = clock;
    }

    @ModelAttribute("kinds")
    Map<String, String> kinds(Locale language) {
        var words = new LinkedHashMap<String, String>();
        for (var kind : DocumentKind.values()) {
            words.put(kind.name(), messages.getMessage(kind.messageKey(), null, language));
        }
        return words;
    }

    @ModelAttribute("replaced")
    @Nullable
    BoxDocument replaced(@PathVariable(required = false) @Nullable String id, CompanyId company) {
        return id == null
                ? null
                : box.of(company).stream()
                        .filter(paper -> paper.id().toString().equals(id))
                        .findFirst()
                        .orElseThrow(NotOnFile::new);
    }

    @GetMapping({"/company/documents/new", "/company/documents/{id}/replacement"})
    String form(Model model) {
        var kind = model.getAttribute("replaced") instanceof BoxDocument replaced ? replaced.kind() : null;
        model.addAttribute("paper", BoxDocumentForm.blank(kind, clock.today()));
        model.addAttribute("pending", List.of());
        return FORM;
    }

    @PostMapping({"/company/documents/new", "/company/documents/{id}/replacement"})
    ModelAndView add(
            @ModelAttribute("paper") BoxDocumentForm form,
            BindingResult errors,
            CompanyId company,
            @AuthenticationPrincipal Actor actor,
            @PathVariable(required = false) @Nullable UUID id,
            RedirectAttributes flash) {
        var gathered = formFiles.gather(actor.id(), form.files(), form.attachments(), errors, "files");
        var paper = form.understand(gathered, errors);
        if (paper.isEmpty()) {
            return new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_CONTENT).addObject("pending", gathered.pending());
        }
        box.add(company, actor.id(), paper.get(), id);
        flash.addFlashAttribute("notice", "document.box.added");
        return new ModelAndView("redirect:/company/documents");
    }
}
