package kr.oneroof.consultation.council.web;

import java.util.LinkedHashMap;
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
import kr.oneroof.consultation.council.CouncilQueries;
import kr.oneroof.consultation.workbench.CaseViewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.KoreanFormat;
import kr.oneroof.kernel.RequestNumber;

/** Putting a case before the council, from the case's side. */
@Controller
@RequestMapping("/desk/consultations/{number}/council")
class CaseTablingController {
    private final CaseViewService cases;
    private final CouncilQueries councils;
    private final AgendaService service;
    private final CouncilPage pages;
    private final KoreanFormat korean;
    private final MessageSource messages;

    CaseTablingController(
            CaseViewService cases,
            CouncilQueries councils,
            AgendaService service,
            CouncilPage pages,
            KoreanFormat korean,
            MessageSource messages) {
        this.cases = cases;
        this.councils = councils;
        this.service = service;
        this.pages = pages;
        this.korean = korean;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView form(@PathVariable RequestNumber number) {
        return page(number).addObject("entry", AgendaItemForm.blank());
    }

    @PostMapping
    ModelAndView place(
            @PathVariable RequestNumber number,
            @ModelAttribute("entry") AgendaItemForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        cases.open(number);
        form.check(errors);
        CouncilFormInput.need(errors, "meeting", form.meeting(), 40);
        return pages.take(
                new CouncilPage.Step(() -> page(number), -1, "/desk/consultations/" + number, "placed"),
                errors,
                flash,
                () -> service.place(form.toEntry(form.meeting(), number), actor.id()));
    }

    private ModelAndView page(RequestNumber number) {
        var meetings = councils.taking().stream()
                .collect(Collectors.toMap(
                        line -> line.id().toString(),
                        line -> korean.dateTime(line.startsAt()) + " "
                                + messages.getMessage(line.kind().messageKey(), null, LocaleContextHolder.getLocale()),
                        (one, same) -> one,
                        LinkedHashMap::new));
        return new ModelAndView("consultation/council/tabling")
                .addObject("found", cases.open(number))
                .addObject("meetings", meetings);
    }
}
