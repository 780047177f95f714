package kr.oneroof.consultation.clinic.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import kr.oneroof.consultation.clinic.ClinicQueries;
import kr.oneroof.consultation.clinic.ClinicState;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TypedInput;

/** All clinics of a year, and the money that is left; for everybody, the money alone. */
@Controller
class ClinicListController {
    private static final int PAGE = 30;

    private final ClinicQueries clinics;
    private final MessageSource messages;
    private final SeoulClock clock;

    ClinicListController(ClinicQueries clinics, MessageSource messages, SeoulClock clock) {
        this.clinics = clinics;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/clinics")
    String open(Model page) {
        page.addAttribute("terms", clinics.terms());
        page.addAttribute("budget", clinics.budget());
        return "consultation/clinic/public";
    }

    @GetMapping("/desk/clinics")
    String list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String before,
            @AuthenticationPrincipal Actor actor,
            Model page) {
        page.addAttribute("director", actor.is(Role.DIRECTOR));
        var wanted = year.matches("20[1-9][0-9]")
                ? Integer.parseInt(year)
                : clock.today().getYear();
        var known = TypedInput.choice(ClinicState.class, state).map(Enum::name).orElse("");
        var found = clinics.list(new ClinicQueries.Wanted(known, wanted, TypedInput.text(before)));
        var rows = found.subList(0, Math.min(PAGE, found.size()));
        page.addAttribute("rows", rows);
        page.addAttribute(
                "next",
                found.size() <= PAGE
                        ? null
                        : "/desk/clinics?state=" + known + "&year=" + wanted + "&before="
                                + rows.getLast().key());
        page.addAttribute("state", known);
        page.addAttribute("year", wanted);
        page.addAttribute(
                "years",
                IntStream.rangeClosed(clock.today().getYear() - 4, clock.today().getYear())
                        .boxed()
                        .toList()
                        .reversed());
        page.addAttribute("states", states());
        page.addAttribute(
                "budget",
                wanted == clock.today().getYear()
                        ? clinics.budget()
                        : clinics.budget(wanted).orElse(null));
        return "consultation/clinic/list";
    }

    private Map<String, String> states() {
        var words = new LinkedHashMap<String, String>();
        for (var state : ClinicState.values()) {
            words.put(state.name(), messages.getMessage(state.messageKey(), null, LocaleContextHolder.getLocale()));
        }
        return words;
    }
}
