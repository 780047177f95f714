package kr.oneroof.consultation.outreach;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.CaseMatter;
import kr.oneroof.consultation.CaseService;
import kr.oneroof.consultation.CaseVersion;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.Complexity;
import kr.oneroof.consultation.Outcome;
import kr.oneroof.consultation.Triage;
import kr.oneroof.consultation.outreach.TourService.TourVersion;
import kr.oneroof.consultation.outreach.TourStopService.Heard;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.Demo;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** One tour that was held and reported, with its cases, and one that is planned. */
@Component
@Order(70)
class TourDemo implements Demo {
    private static final String COMPLEX = "골든루트산업단지";
    private static final List<CaseMatter> MATTERS = List.of(
            new CaseMatter(
                    Category.LABOUR,
                    "용접 숙련공을 구하지 못하고 있습니다",
                    "석 달째 구인 공고를 냈지만 지원자가 없습니다. " + "기숙사는 있으나 출퇴근 버스가 없습니다.",
                    "",
                    "이한빛",
                    "01023457788"),
            new CaseMatter(
                    Category.FINANCE,
                    "금형 원가가 올라 운전자금이 부족합니다",
                    "원자재 값이 작년보다 18% 올라 납품 대금을 받을 때까지 " + "운전자금이 모자랍니다.",
                    "",
                    "조은별",
                    "01098761234"));

    private final TourService service;
    private final TourStopService field;
    private final CaseService cases;
    private final TourCalendar calendar;
    private final PersonQueries people;
    private final JdbcClient database;

    TourDemo(
            TourService service,
            TourStopService field,
            CaseService cases,
            TourCalendar calendar,
            PersonQueries people,
            JdbcClient database) {
        this.service = service;
        this.field = field;
        this.cases = cases;
        this.calendar = calendar;
        this.people = people;
        this.database = database;
    }

    @Override
    public void plant() {
        var today = new SeoulClock().today();
        var firms = firms();
        held(workday(today.minusDays(9), -1), firms);
        planned(workday(today.plusDays(7), 1), firms);
    }

    private void held(LocalDate day, List<CompanyId> firms) {
        var tour = plan(day, "골든루트산업단지 순회 상담", firms);
        var stops = stops(tour);
        as("kim", day.atTime(9, 40), () -> service.start(shown(tour)));
        var opened = new ArrayList<RequestNumber>();
        for (var place = 0; place < stops.size() - 1; place++) {
            var stop = stops.get(place);
            var matter = MATTERS.get(place);
            var arrival = day.atTime(10 + 2 * place, 5);
            as("kim", arrival, () -> field.arrive(tour, stop));
            as("kim", arrival.plusMinutes(40), () -> opened.add(field.openCase(tour, stop, heard(matter))));
            as("kim", arrival.plusMinutes(50), () -> field.finish(tour, stop));
        }
        as("kim", day.atTime(16, 30), () -> field.miss(tour, stops.getLast(), "대표 해외 출장. 다음 순회 때 다시 방문"));
        as(
                "kim",
                day.plusDays(1).atTime(10, 0),
                () -> service.report(
                        shown(tour),
                        "숙련인력 채용과 금형 원가 상승이 공통된 어려움이었습니다. 채용은 고용센터와 함께 후속 지원하고, " + "만나지 못한 기업은 다음 순회에 넣겠습니다."));
        solve(opened.getFirst(), day.plusDays(1).atTime(14, 0));
        begin(opened.getLast(), Category.FINANCE, day.plusDays(1).atTime(15, 0));
    }

    private void planned(LocalDate day, List<CompanyId> firms) {
        plan(day, "골든루트산업단지 하반기 순회", firms.reversed());
    }

    private UUID plan(LocalDate day, String title, List<CompanyId> firms) {
        var tour = UUID.randomUUID();
        var planning = day.minusDays(8).atTime(11, 0);
        var before = planning.isAfter(new SeoulClock().now()) ? new SeoulClock().now() : planning;
        var guests = List.of(new TourPlan.Guest("김주무관", "김해시청 기업혁신과"), new TourPlan.Guest("박과장", "기술보증기금"));
        var plan = new TourPlan(
                title,
                day,
                LocalTime.of(9, 30),
                COMPLEX,
                "골든루트산업단지 관리사무소 앞",
                new TourPlan.Team(person("kim").id(), List.of(person("jung").id()), guests));
        as("kim", before, () -> service.plan(tour, plan, false, person("kim").id()));
        for (var place = 0; place < firms.size(); place++) {
            var firm = firms.get(place);
            var at = LocalTime.of(10 + 2 * place, 0);
            as(
                    "kim",
                    before,
                    () -> service.addStop(
                            shown(tour),
                            UUID.randomUUID(),
                            firm,
                            new TourStopPlan(
                                    at,
                                    ceo(firm),
                                    "055320" + (1200 + at.getHour()),
                                    at.getHour() == 10 ? "채용 공고문 양식을 챙길 것" : "")));
        }
        return tour;
    }

    private Heard heard(CaseMatter matter) {
        return new Heard(UUID.randomUUID(), person("kim").id(), null, matter, "방문 서면 동의", List.of(), false);
    }

    private void solve(RequestNumber number, LocalDateTime when) {
        begin(number, Category.LABOUR, when);
        as("kim", when.plusDays(2), () -> {
            cases.answer(
                    seen(number),
                    person("kim").id(),
                    "고용센터의 채용 지원금과 구인 등록 절차를 안내하고 구인 등록을 " + "도왔습니다. 지원자 세 명의 면접 일정을 잡았습니다.",
                    List.of());
            cases.close(seen(number), Outcome.RESOLVED);
        });
    }

    private void begin(RequestNumber number, Category category, LocalDateTime when) {
        as("kim", when, () -> {
            cases.triage(
                    seen(number),
                    new Triage(category, Complexity.SIMPLE, person("kim").unit()));
            cases.assign(seen(number), person("kim").id());
        });
    }

    private TourVersion shown(UUID tour) {
        return new TourVersion(
                tour,
                database.sql("select version from outreach_tour where id = ?")
                        .param(tour)
                        .query(Long.class)
                        .single());
    }

    private CaseVersion seen(RequestNumber number) {
        return new CaseVersion(
                number,
                database.sql("select version from consultation_case where number = ?")
                        .param(number.value())
                        .query(Long.class)
                        .single());
    }

    private List<UUID> stops(UUID tour) {
        return database.sql("select id from outreach_stop where tour_id = ? order by place")
                .param(tour)
                .query(UUID.class)
                .list();
    }

    /** Three firms, those of the complex first. */
    private List<CompanyId> firms() {
        return database.sql("select id from company order by complex = ? desc, business_number limit 3")
                .param(COMPLEX)
                .query((row, index) -> new CompanyId(row.getObject(1, UUID.class)))
                .list();
    }

    private String ceo(CompanyId company) {
        return database.sql("select ceo from company where id = ?")
                .param(company.value())
                .query(String.class)
                .single();
    }

    private LocalDate workday(LocalDate from, int step) {
        var day = from;
        while (!calendar.isWorkingDay(day)) {
            day = day.plusDays(step);
        }
        return day;
    }

    private PersonCard person(String name) {
        return people.findByEmail(name + "@demo.oneroof.kr").orElseThrow(NotOnFile::new);
    }

    private void as(String name, LocalDateTime when, Runnable deed) {
        var card = person(name);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new Actor(card.id(), card.name(), card.roles()), null, AuthorityUtils.NO_AUTHORITIES));
        try {
            SeoulClock.at(when, deed);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
