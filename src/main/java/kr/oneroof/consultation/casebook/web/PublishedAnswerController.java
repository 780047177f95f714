package kr.oneroof.consultation.casebook.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.casebook.PublishedAnswerQueries;
import kr.oneroof.kernel.SourceLimit;
import kr.oneroof.kernel.TypedInput;

/** Published answers (100문 100답), for everybody. */
@Controller
class PublishedAnswerController {
    private final PublishedAnswerQueries answers;
    private final ArticleCategoryNames categories;

    PublishedAnswerController(PublishedAnswerQueries answers, ArticleCategoryNames categories) {
        this.answers = answers;
        this.categories = categories;
    }

    @ModelAttribute("categories")
    Map<String, String> categories(Locale language) {
        return categories.in(language);
    }

    @GetMapping("/answers")
    String list(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(required = false) @Nullable UUID after,
            Model page) {
        var typed = TypedInput.text(words);
        var chosen = TypedInput.choice(Category.class, category).orElse(null);
        var found = answers.find(
                new PublishedAnswerQueries.Wanted(typed.substring(0, Math.min(100, typed.length())), chosen, after));
        var rows = found.subList(0, Math.min(PublishedAnswerQueries.PAGE, found.size()));
        page.addAttribute("rows", rows);
        page.addAttribute("words", typed);
        page.addAttribute("category", chosen == null ? "" : chosen.name());
        page.addAttribute(
                "next",
                found.size() <= PublishedAnswerQueries.PAGE
                        ? null
                        : rows.getLast().id());
        return "consultation/casebook/answers";
    }

    @GetMapping("/answers/{id}")
    String show(@PathVariable UUID id, Model page) {
        page.addAttribute("answer", answers.require(id));
        return "consultation/casebook/answer";
    }

    @SourceLimit(name = "thanks", most = 60, seconds = 3600)
    @PostMapping("/answers/{id}/thanks")
    String thank(@PathVariable UUID id, HttpSession session, RedirectAttributes flash) {
        answers.thank(id, hashed(session.getId()));
        flash.addFlashAttribute("notice", "casebook.thanked");
        return "redirect:/answers/" + id;
    }

    /** Tells one visitor from another, and nobody who they are. */
    private static String hashed(String session) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(session.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
