package kr.oneroof.consultation.council.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.council.AgendaService;
import kr.oneroof.consultation.council.AgendaService.Interest;
import kr.oneroof.consultation.council.CouncilVerdict;
import kr.oneroof.consultation.workbench.CaseViewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;

/**
 * One item with its case: interests in it, the decision, and that it was done. Who has an interest finds none of it.
 */
@Controller
@RequestMapping("/desk/council/{id}/items/{item}")
class AgendaItemController {
    private final CouncilPage pages;
    private final AgendaService service;
    private final CaseViewService cases;
    private final MessageSource messages;

    AgendaItemController(CouncilPage pages, AgendaService service, CaseViewService cases, MessageSource messages) {
        this.pages = pages;
        this.service = service;
        this.cases = cases;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, @PathVariable String item) {
        return page("item", id, item);
    }

    @GetMapping("/recusal")
    ModelAndView recusalForm(@PathVariable String id, @PathVariable String item, @AuthenticationPrincipal Actor actor) {
        var own = pages.sheet(CouncilFormInput.of(id)).seats().stream()
                .filter(seat -> seat.isOf(actor.id()))
                .findFirst();
        return recusal(id, item, actor)
                .addObject(
                        "interest",
                        new CouncilRecusalForm(
                                own.map(seat -> seat.id().toString()).orElse(""), ""));
    }

    @PostMapping("/recusal")
    ModelAndView recuse(
            @PathVariable String id,
            @PathVariable String item,
            @ModelAttribute("interest") CouncilRecusalForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        page("item", id, item);
        form.check(errors);
        return pages.take(
                new CouncilPage.Step(() -> recusal(id, item, actor), -1, "/desk/council/" + id, "recused"),
                errors,
                flash,
                () -> service.recuse(
                        CouncilFormInput.of(id),
                        CouncilFormInput.of(item),
                        new Interest(CouncilFormInput.of(form.seat()), form.reason(), actor.id())));
    }

    @GetMapping("/decision")
    ModelAndView decisionForm(@PathVariable String id, @PathVariable String item) {
        return decision(id, item).addObject("decision", CouncilDecisionForm.blank());
    }

    @PostMapping("/decision")
    ModelAndView decide(
            @PathVariable String id,
            @PathVariable String item,
            @ModelAttribute("decision") CouncilDecisionForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        page("item", id, item);
        form.check(errors);
        return pages.take(
                new CouncilPage.Step(() -> decision(id, item), -1, path(id, item), "decided"),
                errors,
                flash,
                () -> service.decide(
                        CouncilFormInput.of(id), CouncilFormInput.of(item), form.toResolution(), actor.id()));
    }

    @GetMapping("/done")
    ModelAndView doneForm(@PathVariable String id, @PathVariable String item) {
        return done(id, item).addObject("form", CouncilTextForm.blank());
    }

    @PostMapping("/done")
    ModelAndView markDone(
            @PathVariable String id,
            @PathVariable String item,
            @ModelAttribute("form") CouncilTextForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        page("item", id, item);
        form.check(errors, 1000);
        return pages.take(
                new CouncilPage.Step(() -> done(id, item), -1, path(id, item), "done"),
                errors,
                flash,
                () -> service.markDone(CouncilFormInput.of(id), CouncilFormInput.of(item), form.text(), actor.id()));
    }

    private ModelAndView done(String id, String item) {
        return page("word", id, item)
                .addObject("what", "done")
                .addObject("action", path(id, item) + "/done")
                .addObject("most", 1000)
                .addObject("back", path(id, item));
    }

    private ModelAndView decision(String id, String item) {
        var words = new LinkedHashMap<String, String>();
        for (var verdict : CouncilVerdict.values()) {
            words.put(verdict.name(), messages.getMessage(verdict.messageKey(), null, LocaleContextHolder.getLocale()));
        }
        return page("decision", id, item).addObject("verdicts", words);
    }

    /** The secretary writes down anybody's interest, everybody else their own. */
    private ModelAndView recusal(String id, String item, Actor actor) {
        var sheet = pages.sheet(CouncilFormInput.of(id));
        Map<String, String> seats = sheet.seats().stream()
                .filter(seat ->
                        seat.isOf(actor.id()) || sheet.plan().secretary().equals(actor.id()))
                .collect(Collectors.toMap(
                        seat -> seat.id().toString(),
                        seat -> seat.guest().name() + " (" + seat.guest().agency() + ")",
                        (one, same) -> one,
                        LinkedHashMap::new));
        return page("recusal", id, item).addObject("seats", seats);
    }

    /** Opens the case too, which keeps the look. */
    private ModelAndView page(String view, String id, String item) {
        var page = pages.item(view, CouncilFormInput.of(id), CouncilFormInput.of(item));
        return page.addObject("found", cases.open(number(CouncilFormInput.of(id), CouncilFormInput.of(item))));
    }

    private RequestNumber number(UUID id, UUID item) {
        return Objects.requireNonNull(pages.item(id, item).number());
    }

    private static String path(String id, String item) {
        return "/desk/council/" + id + "/items/" + item;
    }
}
