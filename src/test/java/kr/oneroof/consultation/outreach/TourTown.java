package kr.oneroof.consultation.outreach;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.company.Firms;
import kr.oneroof.consultation.CaseMatter;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.outreach.TourService.TourVersion;
import kr.oneroof.consultation.outreach.TourStopService.Heard;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Tours for tests, reached by walking the real verbs. */
public final class TourTown {
    public final TourQueries tours;
    public final TourService service;
    public final TourStopService field;
    public final Actor kim;
    public final Actor jung;
    public final Actor director;
    private final Firms firms;
    private final JdbcClient database;
    private final SeoulClock clock;

    public TourTown(ApplicationContext house) {
        tours = house.getBean(TourQueries.class);
        service = house.getBean(TourService.class);
        field = house.getBean(TourStopService.class);
        firms = new Firms(house);
        database = house.getBean(JdbcClient.class);
        clock = house.getBean(SeoulClock.class);
        kim = person("김상담", Role.CONSULTANT);
        jung = person("정현장", Role.CONSULTANT);
        director = person("한센터", Role.DIRECTOR);
    }

    public Actor person(String name, Role role) {
        var id = firms.person(name);
        database.sql("update person_role set role = ? where person_id = ?")
                .params(role.name(), id.value())
                .update();
        return new Actor(id, name, Set.of(role));
    }

    public CompanyId firm(String name, Actor owner) {
        return firms.firm(name, owner.id());
    }

    public CompanyId firm(String name) {
        return firm(name, person("이대표", Role.COMPANY_ADMIN));
    }

    public TourPlan plan(LocalDate day) {
        return new TourPlan(
                "골든루트 순회",
                day,
                LocalTime.of(9, 30),
                "골든루트산업단지",
                "관리사무소 앞",
                new TourPlan.Team(kim.id(), List.of(jung.id()), List.of(new TourPlan.Guest("이주무관", "김해시청"))));
    }

    /** Today, whatever day it is. */
    public UUID planned() {
        return planned(clock.today());
    }

    public UUID planned(LocalDate day) {
        var key = UUID.randomUUID();
        service.plan(key, plan(day), true, kim.id());
        return key;
    }

    public UUID stop(UUID tour, CompanyId company, int hour) {
        var key = UUID.randomUUID();
        service.addStop(shown(tour), key, company, at(hour));
        return key;
    }

    /** In that order, and over whatever time of the day it is. */
    public static TourStopPlan at(int place) {
        return new TourStopPlan(LocalTime.of(0, place), "이대표", "0553201200", "");
    }

    public TourVersion shown(UUID tour) {
        return new TourVersion(tour, version(tour));
    }

    public long version(UUID tour) {
        return database.sql("select version from outreach_tour where id = ?")
                .param(tour)
                .query(Long.class)
                .single();
    }

    public String status(UUID tour) {
        return database.sql("select status from outreach_tour where id = ?")
                .param(tour)
                .query(String.class)
                .single();
    }

    public static Heard heard(UUID submission, PersonId by, boolean confidential) {
        return new Heard(
                submission,
                by,
                null,
                new CaseMatter(Category.LABOUR, "숙련공을 구하지 못합니다", "석 달째 지원자가 없습니다.", "", "이대표", "0553201200"),
                "방문 서면 동의",
                List.of(),
                confidential);
    }

    /** A case of a firm that was met, on a tour that is under way. */
    public RequestNumber opened(UUID tour, UUID stop, boolean confidential) {
        field.arrive(tour, stop);
        return field.openCase(tour, stop, heard(UUID.randomUUID(), kim.id(), confidential));
    }

    /** A firm that was met, and its case. */
    public record Met(String firm, String district, Category category, boolean confidential) {}

    /** The cases of a tour that is over and reported, kept under a month of the test's own. */
    public List<RequestNumber> reported(YearMonth month, Met... met) {
        var tour = planned();
        var stops = Stream.of(met).map(one -> stop(tour, firm(one), 10)).toList();
        service.start(shown(tour));
        var numbers = IntStream.range(0, met.length)
                .mapToObj(place -> {
                    var number = opened(tour, stops.get(place), met[place].confidential());
                    database.sql("update consultation_case set category = ? where number = ?")
                            .params(met[place].category().name(), number.value())
                            .update();
                    database.sql("update request_file set owner_id = ? where number = ?")
                            .params(kim.id().value(), number.value())
                            .update();
                    field.finish(tour, stops.get(place));
                    return number;
                })
                .toList();
        service.report(shown(tour), "방문을 마쳤습니다.");
        database.sql("update outreach_tour set day = ? where id = ?")
                .params(month.atDay(9), tour)
                .update();
        return numbers;
    }

    private CompanyId firm(Met met) {
        var company = firm(met.firm());
        database.sql("update company set district = ? where id = ?")
                .params(met.district(), company.value())
                .update();
        return company;
    }

    public int count(String table, String condition, Object... values) {
        return database.sql("select count(*) from " + table + " where " + condition)
                .params(values)
                .query(Integer.class)
                .single();
    }

    public JdbcClient database() {
        return database;
    }
}
