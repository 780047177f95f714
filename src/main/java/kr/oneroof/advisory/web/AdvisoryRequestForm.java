package kr.oneroof.advisory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import kr.oneroof.advisory.AdviceWish;
import kr.oneroof.advisory.NewAdvisoryRequest;
import kr.oneroof.advisory.matching.Party;
import kr.oneroof.advisory.panel.Field;
import kr.oneroof.advisory.panel.Firm;
import kr.oneroof.advisory.panel.Language;
import kr.oneroof.document.FileId;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.Uuids;

/** A request for advice as typed. {@code competitors} and {@code counterparties}: a firm a line. */
record AdvisoryRequestForm(
        String submission,
        String title,
        String body,
        String field,
        String language,
        @Nullable Boolean onSite,
        String from,
        String until,
        String wantedExpert,
        String competitors,
        String counterparties,
        @Nullable Boolean confidential,
        @Nullable List<String> files) {
    private static final int FIRMS = 10;

    AdvisoryRequestForm {
        submission = TypedInput.text(submission);
        title = TypedInput.text(title);
        body = TypedInput.text(body);
        field = TypedInput.text(field);
        language = TypedInput.text(language);
        onSite = Boolean.TRUE.equals(onSite);
        from = TypedInput.text(from);
        until = TypedInput.text(until);
        wantedExpert = TypedInput.text(wantedExpert);
        competitors = TypedInput.text(competitors);
        counterparties = TypedInput.text(counterparties);
        confidential = Boolean.TRUE.equals(confidential);
    }

    static AdvisoryRequestForm blank(LocalDate today) {
        return new AdvisoryRequestForm(
                UUID.randomUUID().toString(),
                "",
                "",
                "",
                Language.KO.name(),
                false,
                today.plusDays(3).toString(),
                today.plusDays(30).toString(),
                "",
                "",
                "",
                false,
                List.of());
    }

    void check(Map<String, String> experts, Errors errors) {
        Checks.on(errors, "advisory")
                .text("title", title, 100)
                .text("body", body, 4000)
                .choice("field", Field.class, field)
                .choice("language", Language.class, language)
                .that(wantedExpert.isEmpty() || experts.containsKey(wantedExpert), "wantedExpert", "choose");
        checkRest(from, until, competitors, counterparties, errors);
    }

    static void checkRest(String from, String until, String competitors, String counterparties, Errors errors) {
        Checks.on(errors, "advisory")
                .day("from", from)
                .day("until", until)
                .that(
                        TypedInput.day(from)
                                .flatMap(first -> TypedInput.day(until)
                                        .filter(last -> !last.isBefore(first) && last.isBefore(first.plusYears(1))))
                                .isPresent(),
                        "until",
                        "day-order")
                .optional("competitors", competitors, 1000)
                .optional("counterparties", counterparties, 1000)
                .that(areFirms(competitors), "competitors", "firms")
                .that(areFirms(counterparties), "counterparties", "firms");
    }

    private static boolean areFirms(String typed) {
        return typed.lines().count() <= FIRMS
                && typed.lines().allMatch(line -> line.strip().length() <= 100);
    }

    static List<Party> parties(String competitors, String counterparties) {
        return Stream.concat(
                        parties(Party.Kind.COMPETITOR, competitors), parties(Party.Kind.COUNTERPARTY, counterparties))
                .toList();
    }

    private static Stream<Party> parties(Party.Kind kind, String typed) {
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .map(line -> new Party(kind, new Firm(line, "")));
    }

    NewAdvisoryRequest toFiling(CompanyId company, PersonId by, List<FileId> uploads) {
        return new NewAdvisoryRequest(
                Uuids.of(submission),
                company,
                by,
                title,
                body,
                new AdviceWish(
                        Field.valueOf(field),
                        Language.valueOf(language),
                        Boolean.TRUE.equals(onSite),
                        TypedInput.day(from).orElseThrow(),
                        TypedInput.day(until).orElseThrow(),
                        wantedExpert.isEmpty() ? null : Uuids.of(wantedExpert)),
                parties(competitors, counterparties),
                uploads,
                Boolean.TRUE.equals(confidential));
    }
}
