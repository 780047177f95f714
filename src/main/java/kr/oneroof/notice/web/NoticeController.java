package kr.oneroof.notice.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.notice.InboxService;

/** Everybody's own inbox. */
@Controller
class NoticeController {
    private final InboxService notices;

    NoticeController(InboxService notices) {
        this.notices = notices;
    }

    @GetMapping("/notices")
    String list(
            @AuthenticationPrincipal Actor actor, @RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("page", notices.page(actor.id(), after));
        model.addAttribute("unread", notices.unread(actor.id()));
        return "notice/list";
    }

    /** Opening is reading: the entry is marked and the reader stands before what it is about. */
    @GetMapping("/notices/{id}")
    String open(@PathVariable String id, @AuthenticationPrincipal Actor actor) {
        var path = notices.open(actor.id(), parse(id));
        return "redirect:" + (path.isEmpty() ? "/notices" : path);
    }

    @PostMapping("/notices/reading")
    String readAll(@AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        notices.readAll(actor.id());
        flash.addFlashAttribute("notice", "notice.all-read");
        return "redirect:/notices";
    }

    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException forged) {
            throw new NotOnFile();
        }
    }
}
