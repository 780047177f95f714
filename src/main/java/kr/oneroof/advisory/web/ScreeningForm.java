package kr.oneroof.advisory.web;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import kr.oneroof.advisory.AdviceWish;
import kr.oneroof.advisory.AdvisoryRequestService;
import kr.oneroof.advisory.AdvisoryRequestView;
import kr.oneroof.advisory.Screening;
import kr.oneroof.advisory.matching.Party;
import kr.oneroof.advisory.matching.Task;
import kr.oneroof.advisory.panel.Field;
import kr.oneroof.advisory.panel.Language;
import kr.oneroof.advisory.panel.PanelTerms;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.Uuids;

/** What a consultant found out, as typed. */
record ScreeningForm(
        String field,
        String language,
        @Nullable Boolean onSite,
        String from,
        String until,
        String wantedExpert,
        String task,
        String hours,
        String ceiling,
        String seats,
        String competitors,
        String counterparties) {
    private static final long MOST_WON = 100_000_000;

    ScreeningForm {
        field = TypedInput.text(field);
        language = TypedInput.text(language);
        onSite = Boolean.TRUE.equals(onSite);
        from = TypedInput.text(from);
        until = TypedInput.text(until);
        wantedExpert = TypedInput.text(wantedExpert);
        task = TypedInput.text(task);
        hours = TypedInput.text(hours);
        ceiling = TypedInput.number(ceiling);
        seats = TypedInput.text(seats);
        competitors = TypedInput.text(competitors);
        counterparties = TypedInput.text(counterparties);
    }

    static ScreeningForm of(AdvisoryRequestView found, PanelTerms terms) {
        var wish = found.wish();
        var known = Objects.requireNonNullElse(
                found.screening(),
                new Screening(Task.ADVICE, 4, 4 * terms.hourRate().amount(), 1));
        return new ScreeningForm(
                wish.field() == null ? "" : wish.field().name(),
                wish.language().name(),
                wish.onSite(),
                wish.from().toString(),
                wish.until().toString(),
                Objects.toString(wish.wantedExpert(), ""),
                known.task().name(),
                String.valueOf(known.hours()),
                String.valueOf(known.ceiling()),
                String.valueOf(known.seats()),
                lines(found, Party.Kind.COMPETITOR),
                lines(found, Party.Kind.COUNTERPARTY));
    }

    private static String lines(AdvisoryRequestView found, Party.Kind kind) {
        return found.parties().stream()
                .filter(party -> party.kind() == kind)
                .map(party -> party.firm().name())
                .collect(Collectors.joining("\n"));
    }

    void check(Map<String, String> experts, Errors errors) {
        Checks.on(errors, "advisory")
                .choice("field", Field.class, field)
                .choice("language", Language.class, language)
                .choice("task", Task.class, task)
                .number("hours", hours, 1, 200)
                .number("ceiling", ceiling, 0, MOST_WON)
                .that(seats.matches("[12]"), "seats", "choose")
                .that(wantedExpert.isEmpty() || experts.containsKey(wantedExpert), "wantedExpert", "choose");
        AdvisoryRequestForm.checkRest(from, until, competitors, counterparties, errors);
    }

    AdvisoryRequestService.Screened toScreened() {
        return new AdvisoryRequestService.Screened(
                new AdviceWish(
                        Field.valueOf(field),
                        Language.valueOf(language),
                        Boolean.TRUE.equals(onSite),
                        TypedInput.day(from).orElseThrow(),
                        TypedInput.day(until).orElseThrow(),
                        wantedExpert.isEmpty() ? null : Uuids.of(wantedExpert)),
                new Screening(
                        Task.valueOf(task), Integer.parseInt(hours), Long.parseLong(ceiling), Integer.parseInt(seats)),
                AdvisoryRequestForm.parties(competitors, counterparties));
    }
}
