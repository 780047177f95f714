package kr.oneroof.consultation.casebook.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.casebook.ArticleService;
import kr.oneroof.consultation.casebook.ArticleState;
import kr.oneroof.consultation.casebook.IdentityRevealed;
import kr.oneroof.consultation.casebook.SecondPersonNeeded;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.TypedInput;

/** The casebook on the staff's side: its piles, and each article with what may be done to it. */
@Controller
@RequestMapping("/desk/casebook")
class ArticleController {
    private static final String PAGE = "consultation/casebook/article";
    private final ArticleService casebook;
    private final ArticleCategoryNames categories;

    ArticleController(ArticleService casebook, ArticleCategoryNames categories) {
        this.casebook = casebook;
        this.categories = categories;
    }

    @ModelAttribute("categories")
    Map<String, String> categories(Locale language) {
        return categories.in(language);
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "PENDING") String state,
            @RequestParam(defaultValue = "") String after,
            @AuthenticationPrincipal Actor actor,
            Model page) {
        var chosen = TypedInput.choice(ArticleState.class, state).orElse(ArticleState.PENDING);
        var found = casebook.list(chosen, TypedInput.text(after), actor);
        var rows = found.subList(0, Math.min(ArticleService.PAGE, found.size()));
        page.addAttribute("rows", rows);
        page.addAttribute("state", chosen);
        page.addAttribute("counts", casebook.counts());
        page.addAttribute(
                "next",
                found.size() <= ArticleService.PAGE ? null : rows.getLast().id());
        return "consultation/casebook/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal Actor actor, Model page) {
        var card = casebook.require(id);
        page.addAttribute("card", card);
        page.addAttribute("article", ArticleForm.of(card.wording(), "", card.version()));
        page.addAttribute("second", card.mayBePublishedBy(actor));
        return PAGE;
    }

    @PostMapping("/{id}")
    ModelAndView reword(
            @PathVariable UUID id,
            @Valid @ModelAttribute("article") ArticleForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        return take(id, form, errors, actor, () -> casebook.reword(id, form.seen(), form.wording(), actor.id()))
                .done("casebook.reworded", flash);
    }

    @PostMapping("/{id}/handing-in")
    ModelAndView handIn(
            @PathVariable UUID id,
            @Valid @ModelAttribute("article") ArticleForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        return take(id, form, errors, actor, () -> casebook.handIn(id, form.seen(), form.wording(), actor.id()))
                .done("casebook.handed-in", flash);
    }

    @PostMapping("/{id}/publication")
    ModelAndView publish(
            @PathVariable UUID id,
            @Valid @ModelAttribute("article") ArticleForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        return take(id, form, errors, actor, () -> casebook.publish(id, form.seen(), form.wording(), actor.id()))
                .done("casebook.published", flash);
    }

    @PostMapping("/{id}/return")
    String giveBack(@PathVariable UUID id, @RequestParam(defaultValue = "-1") long version, RedirectAttributes flash) {
        casebook.giveBack(id, version);
        flash.addFlashAttribute("notice", "casebook.given-back");
        return "redirect:/desk/casebook/" + id;
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(@PathVariable UUID id, @RequestParam(defaultValue = "-1") long version, RedirectAttributes flash) {
        casebook.withdraw(id, version);
        flash.addFlashAttribute("notice", "casebook.withdrawn");
        return "redirect:/desk/casebook/" + id;
    }

    private ArticleAttempt take(UUID id, ArticleForm form, BindingResult errors, Actor actor, Runnable verb) {
        form.checkCategory(errors);
        try {
            if (!errors.hasErrors()) {
                verb.run();
                return new ArticleAttempt(id, null);
            }
        } catch (IdentityRevealed stands) {
            errors.rejectValue("answer", "identity", new Object[] {String.join(", ", stands.found())}, null);
        } catch (SecondPersonNeeded own) {
            errors.reject("second");
        } catch (ChangedMeanwhile late) {
            return new ArticleAttempt(id, page(id, actor, HttpStatus.CONFLICT).addObject("late", true));
        }
        return new ArticleAttempt(id, page(id, actor, HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private ModelAndView page(UUID id, Actor actor, HttpStatus status) {
        var card = casebook.require(id);
        var page = new ModelAndView(PAGE, status);
        page.addObject("card", card);
        page.addObject("second", card.mayBePublishedBy(actor));
        return page;
    }
}
