package kr.oneroof.consultation.council.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

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
import kr.oneroof.consultation.council.CouncilDecisionService;
import kr.oneroof.consultation.council.CouncilQueries;
import kr.oneroof.consultation.council.CouncilVerdict;
import kr.oneroof.consultation.workbench.CaseViewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.form.EnumLabels;
import kr.oneroof.kernel.form.Uuids;

/**
 * One item with its case: interests in it, the decision, and that it was done. Who has an interest finds none of it.
 */
@Controller
@RequestMapping("/desk/council/{id}/items/{item}")
class AgendaItemController {
    private final CouncilPage pages;
    private final AgendaService agenda;
    private final CaseViewService cases;
    private final EnumLabels labels;
    private final CouncilQueries councils;
    private final CouncilDecisionService decisions;

    AgendaItemController(
            CouncilPage pages,
            AgendaService agenda,
            CaseViewService cases,
            EnumLabels labels,
            CouncilQueries councils,
            CouncilDecisionService decisions) {
        this.decisions = decisions;
        this.councils = councils;
        this.pages = pages;
        this.agenda = agenda;
        this.cases = cases;
        this.labels = labels;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, @PathVariable UUID item) {
        return page("item", id, item);
    }

    @GetMapping("/recusal")
    ModelAndView recusalForm(@PathVariable UUID id, @PathVariable UUID item, @AuthenticationPrincipal Actor actor) {
        var own = councils.require(id).seats().stream()
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
            @PathVariable UUID id,
            @PathVariable UUID item,
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
                () -> agenda.recuse(id, item, new Interest(Uuids.of(form.seat()), form.reason(), actor.id())));
    }

    @GetMapping("/decision")
    ModelAndView decisionForm(@PathVariable UUID id, @PathVariable UUID item) {
        return decision(id, item).addObject("decision", CouncilDecisionForm.blank());
    }

    @PostMapping("/decision")
    ModelAndView decide(
            @PathVariable UUID id,
            @PathVariable UUID item,
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
                () -> decisions.decide(id, item, form.toResolution(), actor.id()));
    }

    @GetMapping("/done")
    ModelAndView doneForm(@PathVariable UUID id, @PathVariable UUID item) {
        return done(id, item).addObject("form", CouncilTextForm.blank());
    }

    @PostMapping("/done")
    ModelAndView markDone(
            @PathVariable UUID id,
            @PathVariable UUID item,
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
                () -> agenda.markDone(id, item, form.text(), actor.id()));
    }

    private ModelAndView done(UUID id, UUID item) {
        return page("word", id, item)
                .addObject("what", "done")
                .addObject("action", path(id, item) + "/done")
                .addObject("most", 1000)
                .addObject("back", path(id, item));
    }

    private ModelAndView decision(UUID id, UUID item) {
        return page("decision", id, item)
                .addObject("verdicts", labels.of(CouncilVerdict.values(), CouncilVerdict::messageKey));
    }

    /** The secretary writes down anybody's interest, everybody else their own. */
    private ModelAndView recusal(UUID id, UUID item, Actor actor) {
        var meeting = councils.require(id);
        Map<String, String> seats = meeting.seats().stream()
                .filter(seat ->
                        seat.isOf(actor.id()) || meeting.plan().secretary().equals(actor.id()))
                .collect(Collectors.toMap(
                        seat -> seat.id().toString(),
                        seat -> seat.guest().name() + " (" + seat.guest().agency() + ")",
                        (one, same) -> one,
                        LinkedHashMap::new));
        return page("recusal", id, item).addObject("seats", seats);
    }

    /** Opens the case too, which keeps the look. */
    private ModelAndView page(String view, UUID id, UUID item) {
        var page = pages.item(view, id, item);
        return page.addObject(
                "found",
                cases.open(Objects.requireNonNull(councils.require(id, item).number())));
    }

    private static String path(UUID id, UUID item) {
        return "/desk/council/" + id + "/items/" + item;
    }
}
