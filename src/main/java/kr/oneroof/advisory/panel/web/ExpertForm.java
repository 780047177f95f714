package kr.oneroof.advisory.panel.web;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.validation.Errors;

import kr.oneroof.advisory.panel.ExpertGroup;
import kr.oneroof.advisory.panel.ExpertProfile;
import kr.oneroof.advisory.panel.Field;
import kr.oneroof.advisory.panel.Language;
import kr.oneroof.advisory.panel.PanelMember;
import kr.oneroof.advisory.panel.PanelTerms;
import kr.oneroof.advisory.panel.Profession;
import kr.oneroof.advisory.panel.Region;
import kr.oneroof.advisory.panel.Skills;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;

/**
 * An expert as typed. {@code days}: numbers of weekdays with the same hours; {@code industries}: two digits each,
 * commas between.
 */
record ExpertForm(
        String person,
        String group,
        String profession,
        String licenceNumber,
        String licenceUntil,
        String org,
        String region,
        String mainField,
        List<String> fields,
        List<String> languages,
        String industries,
        List<String> days,
        String starts,
        String ends,
        String hourRate,
        String monthlyLimit,
        String pledgedOn) {
    ExpertForm {
        person = TypedInput.text(person);
        group = TypedInput.text(group);
        profession = TypedInput.text(profession);
        licenceNumber = TypedInput.text(licenceNumber);
        licenceUntil = TypedInput.text(licenceUntil);
        org = TypedInput.text(org);
        region = TypedInput.text(region);
        mainField = TypedInput.text(mainField);
        fields = Objects.requireNonNullElse(fields, List.of());
        languages = Objects.requireNonNullElse(languages, List.of());
        industries = TypedInput.text(industries);
        days = Objects.requireNonNullElse(days, List.of());
        starts = TypedInput.text(starts);
        ends = TypedInput.text(ends);
        hourRate = TypedInput.number(hourRate);
        monthlyLimit = TypedInput.text(monthlyLimit);
        pledgedOn = TypedInput.text(pledgedOn);
    }

    static ExpertForm blank(PanelTerms terms) {
        return new ExpertForm(
                "",
                "",
                "",
                "",
                "",
                "",
                Region.GIMHAE.name(),
                "",
                List.of(),
                List.of(Language.KO.name()),
                "",
                List.of("1", "2", "3", "4", "5"),
                "09:00",
                "18:00",
                String.valueOf(terms.hourRate().amount()),
                "4",
                "");
    }

    static ExpertForm of(PanelMember member) {
        var facts = member.facts();
        var skills = member.skills();
        var hours = skills.hours().values().stream()
                .findFirst()
                .orElse(new Skills.Stretch(LocalTime.of(9, 0), LocalTime.of(18, 0)));
        return new ExpertForm(
                member.id().toString(),
                facts.group().name(),
                facts.profession().name(),
                facts.licenceNumber(),
                Objects.toString(facts.licenceUntil(), ""),
                facts.org(),
                facts.region().name(),
                skills.fields().stream().map(Enum::name).findFirst().orElse(""),
                skills.fields().stream().skip(1).map(Enum::name).toList(),
                skills.languages().stream().map(Enum::name).toList(),
                skills.industries().stream().sorted().collect(Collectors.joining(", ")),
                skills.hours().keySet().stream()
                        .map(day -> String.valueOf(day.getValue()))
                        .sorted()
                        .toList(),
                hours.from().toString(),
                hours.until().toString(),
                String.valueOf(facts.hourRate()),
                String.valueOf(facts.monthlyLimit()),
                Objects.toString(facts.pledgedOn(), ""));
    }

    void check(Errors errors) {
        var licensed = TypedInput.choice(Profession.class, profession)
                .filter(Profession::isLicensed)
                .isPresent();
        Checks.on(errors, "advisory")
                .choice("group", ExpertGroup.class, group)
                .choice("profession", Profession.class, profession)
                .that(!licensed || !licenceNumber.isEmpty(), "licenceNumber", "needed")
                .optional("licenceNumber", licenceNumber, 40)
                .dayIfAny("licenceUntil", licenceUntil)
                .optional("org", org, 100)
                .choice("region", Region.class, region)
                .choice("mainField", Field.class, mainField)
                .that(
                        fields.stream()
                                .allMatch(one ->
                                        TypedInput.choice(Field.class, one).isPresent()),
                        "fields",
                        "choose")
                .that(
                        !languages.isEmpty()
                                && languages.stream()
                                        .allMatch(one -> TypedInput.choice(Language.class, one)
                                                .isPresent()),
                        "languages",
                        "choose")
                .that(industries.matches("(\\d{2}([, ]+\\d{2})*)?"), "industries", "industries")
                .that(!days.isEmpty() && days.stream().allMatch(day -> day.matches("[1-7]")), "days", "choose")
                .that(hours().isPresent(), "ends", "hours")
                .number("hourRate", hourRate, 0, 10_000_000)
                .number("monthlyLimit", monthlyLimit, 1, 31)
                .dayIfAny("pledgedOn", pledgedOn);
    }

    private Optional<Skills.Stretch> hours() {
        try {
            var stretch = new Skills.Stretch(LocalTime.parse(starts), LocalTime.parse(ends));
            return Optional.of(stretch).filter(one -> one.until().isAfter(one.from()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    ExpertProfile toFacts() {
        return new ExpertProfile(
                ExpertGroup.valueOf(group),
                Profession.valueOf(profession),
                licenceNumber,
                TypedInput.day(licenceUntil).orElse(null),
                org,
                Region.valueOf(region),
                Long.parseLong(hourRate),
                Integer.parseInt(monthlyLimit),
                TypedInput.day(pledgedOn).orElse(null));
    }

    Skills toSkills() {
        var all = new LinkedHashSet<Field>();
        all.add(Field.valueOf(mainField));
        fields.forEach(one -> all.add(Field.valueOf(one)));
        return new Skills(
                List.copyOf(all),
                languages.stream().map(Language::valueOf).collect(Collectors.toSet()),
                Stream.of(industries.split("[, ]+"))
                        .filter(one -> !one.isEmpty())
                        .collect(Collectors.toSet()),
                days.stream()
                        .distinct()
                        .collect(Collectors.toMap(
                                day -> DayOfWeek.of(Integer.parseInt(day)), day -> hours().orElseThrow())));
    }
}
