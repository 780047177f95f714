package kr.oneroof.finance.programme.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.finance.programme.ProgrammeService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.form.FormSubmission;
import kr.oneroof.kernel.form.Uuids;

/** A loan officer makes a programme, from scratch or from an earlier one. */
@Controller
@RequestMapping("/desk/loan-programmes")
class ProgrammeDraftController {
    static final String DESK = "/desk/loan-programmes";

    private final ProgrammePage pages;
    private final ProgrammeService service;

    ProgrammeDraftController(ProgrammePage pages, ProgrammeService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping
    ModelAndView list(@AuthenticationPrincipal Actor actor) {
        return pages.list("desk-list", pages.programmes().all()).addObject("maker", actor.is(Role.LOAN_OFFICER));
    }

    @GetMapping("/{programme}/preview.pdf")
    ResponseEntity<byte[]> preview(@PathVariable UUID programme) {
        return PublicProgrammeController.pdf(
                pages.notice(programme), pages.programmes().require(programme).label());
    }

    /** @param from an earlier programme to begin with */
    @GetMapping("/new")
    ModelAndView begin(@RequestParam(required = false) @Nullable String from) {
        var key = UUID.randomUUID().toString();
        var opens = pages.clock().today().plusMonths(1).withDayOfMonth(1).atTime(9, 0);
        var all = pages.programmes().published();
        if (from == null && all.isEmpty()) {
            return pages.form().addObject("form", ProgrammeForm.blank(key));
        }
        var known = from == null ? all.getFirst() : pages.programmes().require(Uuids.of(from));
        return pages.form()
                .addObject(
                        "form",
                        ProgrammeForm.of(known, key, pages.programmes().settings(known.id()))
                                .again(key, opens));
    }

    @PostMapping("/new")
    ModelAndView draft(
            @ModelAttribute("form") ProgrammeForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var key = Uuids.of(form.key());
        form.check(errors);
        return FormSubmission.take(
                errors,
                () -> service.draft(key, form.toDraft(), actor.id()),
                pages::form,
                () -> FormSubmission.to(DESK + "/" + key, flash, "finance.programme.done.drafted"));
    }

    @GetMapping("/{programme}/edit")
    ModelAndView edit(@PathVariable UUID programme) {
        var known = pages.programmes().require(programme);
        return pages.form()
                .addObject(
                        "form",
                        ProgrammeForm.of(
                                known, programme.toString(), pages.programmes().settings(programme)))
                .addObject("known", known);
    }

    @PostMapping("/{programme}/edit")
    ModelAndView revise(
            @PathVariable UUID programme,
            @ModelAttribute("form") ProgrammeForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        form.check(errors);
        return FormSubmission.take(
                errors,
                () -> service.revise(
                        programme, pages.programmes().require(programme).version(), form.toDraft(), actor.id()),
                () -> pages.form(programme, form),
                () -> FormSubmission.to(DESK + "/" + programme, flash, "finance.programme.done.revised"));
    }
}
