package kr.oneroof.advisory.panel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.Demo;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** The panel of the demonstration: twelve experts in three groups, one of them still a candidate. */
@Component
@Order(110)
class PanelDemo implements Demo {
    private static final LocalDate PLEDGED = LocalDate.of(2026, 1, 5);
    private static final Set<Language> KOREAN = Set.of(Language.KO);
    private static final Set<String> METAL = Set.of("25", "29", "30");

    private final ExpertService service;
    private final ExpertAppointmentService appointments;
    private final PersonQueries people;
    private final SeoulClock clock;

    PanelDemo(ExpertService service, ExpertAppointmentService appointments, PersonQueries people, SeoulClock clock) {
        this.service = service;
        this.appointments = appointments;
        this.people = people;
        this.clock = clock;
    }

    private record Candidate(
            String account,
            Profession profession,
            String licence,
            Region region,
            long rate,
            Set<String> industries,
            List<Field> fields,
            Set<Language> languages) {}

    /** Law, labour, tax and patents. */
    private static List<Candidate> lawAndTax() {
        return List.of(
                new Candidate(
                        "advisor",
                        Profession.LAWYER,
                        "예시-12345",
                        Region.GIMHAE,
                        70_000,
                        METAL,
                        List.of(Field.LAW, Field.LABOUR),
                        KOREAN),
                new Candidate(
                        "advisor2",
                        Profession.LABOUR_ATTORNEY,
                        "예시-2201",
                        Region.CHANGWON,
                        70_000,
                        METAL,
                        List.of(Field.LABOUR),
                        KOREAN),
                new Candidate(
                        "advisor3",
                        Profession.TAX_ACCOUNTANT,
                        "예시-3310",
                        Region.GIMHAE,
                        70_000,
                        Set.of("10", "25"),
                        List.of(Field.TAX),
                        KOREAN),
                new Candidate(
                        "advisor4",
                        Profession.PATENT_ATTORNEY,
                        "예시-4127",
                        Region.BUSAN,
                        70_000,
                        Set.of("27", "29"),
                        List.of(Field.PATENT),
                        Set.of(Language.KO, Language.EN)));
    }

    /** Customs, export and management. */
    private static List<Candidate> tradeAndManagement() {
        return List.of(
                new Candidate(
                        "advisor5",
                        Profession.CUSTOMS_BROKER,
                        "예시-5518",
                        Region.BUSAN,
                        70_000,
                        METAL,
                        List.of(Field.CUSTOMS, Field.EXPORT),
                        Set.of(Language.KO, Language.EN)),
                new Candidate(
                        "advisor6",
                        Profession.EXECUTIVE,
                        "",
                        Region.GIMHAE,
                        0,
                        Set.of("29"),
                        List.of(Field.EXPORT, Field.MARKETING),
                        Set.of(Language.KO, Language.JA)),
                new Candidate(
                        "advisor7",
                        Profession.MANAGEMENT_CONSULTANT,
                        "예시-7042",
                        Region.GIMHAE,
                        60_000,
                        Set.of("10"),
                        List.of(Field.MARKETING),
                        KOREAN),
                new Candidate(
                        "advisor8",
                        Profession.MANAGEMENT_CONSULTANT,
                        "예시-8090",
                        Region.CHANGWON,
                        60_000,
                        METAL,
                        List.of(Field.STRATEGY, Field.FINANCE),
                        KOREAN));
    }

    /** Technology, and a lawyer with a tie to a firm. */
    private static List<Candidate> technology() {
        return List.of(
                new Candidate(
                        "advisor9",
                        Profession.PROFESSIONAL_ENGINEER,
                        "예시-9155",
                        Region.GIMHAE,
                        70_000,
                        METAL,
                        List.of(Field.PRODUCTION, Field.TECHNOLOGY),
                        KOREAN),
                new Candidate(
                        "advisor10",
                        Profession.TECHNOLOGY_CONSULTANT,
                        "예시-1077",
                        Region.CAPITAL,
                        60_000,
                        METAL,
                        List.of(Field.TECHNOLOGY, Field.PRODUCTION),
                        KOREAN),
                new Candidate(
                        "advisor11",
                        Profession.PROFESSOR,
                        "",
                        Region.BUSAN,
                        70_000,
                        Set.of("27"),
                        List.of(Field.TECHNOLOGY, Field.SAFETY),
                        Set.of(Language.KO, Language.EN)),
                new Candidate(
                        "advisor12",
                        Profession.LAWYER,
                        "예시-12012",
                        Region.CHANGWON,
                        70_000,
                        Set.of("10"),
                        List.of(Field.LAW),
                        KOREAN));
    }

    @Override
    public void plant() {
        Stream.of(lawAndTax(), tradeAndManagement(), technology())
                .flatMap(List::stream)
                .forEach(one -> as("kim", () -> register(one)));
        as(
                "kim",
                () -> service.enterTie(
                        id("advisor12"),
                        new Tie(UUID.randomUUID(), Tie.Kind.ADVISER, new Firm("낙동푸드", ""), null),
                        id("kim")));
        as("advisor", () -> service.useAccount(id("advisor"), "예시은행", "110203040506"));
        as("advisor9", () -> service.useAccount(id("advisor9"), "예시은행", "220300101122"));
    }

    private void register(Candidate one) {
        var facts = new ExpertProfile(
                one.fields().getFirst().group(),
                one.profession(),
                one.licence(),
                null,
                one.profession() == Profession.PROFESSOR ? "예시대학교" : "예시사무소",
                one.region(),
                one.rate(),
                4,
                PLEDGED);
        var hours = new EnumMap<DayOfWeek, Skills.Stretch>(DayOfWeek.class);
        for (var day = DayOfWeek.MONDAY; day != DayOfWeek.SATURDAY; day = day.plus(1)) {
            hours.put(day, new Skills.Stretch(LocalTime.of(9, 0), LocalTime.of(18, 0)));
        }
        service.register(
                id(one.account()),
                facts,
                new Skills(one.fields(), one.languages(), one.industries(), hours),
                id("kim"));
        if (one.account().equals("advisor10")) {
            return;
        }
        var from = clock.today().minusMonths(5).withDayOfMonth(1);
        as(
                "director",
                () -> appointments.appoint(
                        id(one.account()),
                        new ExpertAppointment(UUID.randomUUID(), from, ExpertAppointment.usualEnd(from)),
                        new ExpertAppointmentService.Decision(
                                "2026년 비즈니스자문단 공개 모집에서 선정되었습니다.", List.of(), id("director"))));
    }

    private void as(String who, Runnable deed) {
        var card = people.findByEmail(who + "@demo.oneroof.kr").orElseThrow(NotOnFile::new);
        var before = SecurityContextHolder.getContext().getAuthentication();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new Actor(card.id(), card.name(), card.roles()), null, AuthorityUtils.NO_AUTHORITIES));
        try {
            deed.run();
        } finally {
            SecurityContextHolder.getContext().setAuthentication(before);
        }
    }

    private PersonId id(String who) {
        return people.findByEmail(who + "@demo.oneroof.kr")
                .orElseThrow(NotOnFile::new)
                .id();
    }
}
