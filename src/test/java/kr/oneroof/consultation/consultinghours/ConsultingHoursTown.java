package kr.oneroof.consultation.consultinghours;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.company.Firms;
import kr.oneroof.consultation.CaseMatter;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.FilingChannel;
import kr.oneroof.consultation.InquiryFiling;
import kr.oneroof.consultation.InquiryService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.Mvc;

/** Experts, hours, firms and their people, reached by the real verbs. */
final class ConsultingHoursTown {
    final OpeningPlanService plans;
    final ConsultingHoursQueries times;
    final ConsultingBookingService bookings;
    final ConsultingHoursQueries appointments;
    final JdbcClient database;
    private final WebApplicationContext house;
    private final Firms firms;
    private final MockMvcTester mvc;

    ConsultingHoursTown(WebApplicationContext house) {
        this.house = house;
        plans = house.getBean(OpeningPlanService.class);
        times = house.getBean(ConsultingHoursQueries.class);
        bookings = house.getBean(ConsultingBookingService.class);
        appointments = house.getBean(ConsultingHoursQueries.class);
        database = house.getBean(JdbcClient.class);
        firms = new Firms(house);
        mvc = Mvc.of(house);
    }

    Actor person(String name, Role role) {
        var id = firms.person(name);
        database.sql("update person_role set role = ? where person_id = ?")
                .params(role.name(), id.value())
                .update();
        return new Actor(id, name, Set.of(role));
    }

    CompanyId firm(String name, Actor admin) {
        return firms.firm(name, admin.id());
    }

    RequestNumber filed(CompanyId company, Actor by) {
        return house.getBean(InquiryService.class)
                .file(new InquiryFiling(
                        UUID.randomUUID(),
                        company,
                        new InquiryFiling.Filer(by.id(), by.id(), FilingChannel.WEB, null),
                        new CaseMatter(Category.TAX, "부가세 환급이 늦습니다", "한 달째 소식이 없습니다.", "", "박지원", ""),
                        List.of()));
    }

    ConsultingExpert expert(Category... fields) {
        var expert = new ConsultingExpert(
                UUID.randomUUID(), "박세림" + UUID.randomUUID().toString().substring(0, 8), "세무사", List.of(fields), null);
        plans.add(expert);
        return expert;
    }

    /** In a room of its own, so that tests are in nobody's way. */
    String place() {
        var name = "상담실 " + UUID.randomUUID().toString().substring(0, 8);
        database.sql("insert into consulting_place values (?)").param(name).update();
        return name;
    }

    OpeningPlan plan(ConsultingExpert expert, String place, LocalDate day, int hours) {
        return new OpeningPlan(
                UUID.randomUUID(),
                expert.id(),
                place,
                day,
                day,
                EnumSet.allOf(DayOfWeek.class),
                LocalTime.of(13, 0),
                LocalTime.of(13 + hours, 0),
                60);
    }

    /** The free slots of so many hours on that working day with somebody new. */
    List<UUID> hours(LocalDate day, int hours, Category... fields) {
        var expert = expert(fields);
        plans.open(
                plan(expert, place(), day, hours),
                person("김상담", Role.CONSULTANT).id());
        return database.sql("select id from consulting_slot where expert_id = ? order by starts_at")
                .param(expert.id())
                .query(UUID.class)
                .list();
    }

    /** That many working days ahead: two numbers are two days, whatever holidays lie between. */
    LocalDate day(int ahead) {
        var calendar = house.getBean(BusinessCalendar.class);
        var tomorrow = new SeoulClock().today().plusDays(1);
        return tomorrow.datesUntil(tomorrow.plusYears(1))
                .filter(day -> calendar.workingTime(
                                day.atStartOfDay(), day.plusDays(1).atStartOfDay(), List.of())
                        .isPositive())
                .skip(ahead - 1L)
                .findFirst()
                .orElseThrow();
    }

    UUID book(Actor by, CompanyId company, RequestNumber number, UUID slot) {
        return bookings.book(new ConsultingBookingService.Wish(UUID.randomUUID(), slot, by.id()), company, number);
    }

    Map<String, String> typed(UUID slot) {
        return new HashMap<>(Map.of(
                "submission",
                UUID.randomUUID().toString(),
                "slot",
                slot.toString(),
                "number",
                "",
                "category",
                "TAX",
                "title",
                "경정청구를 하고 싶습니다",
                "body",
                "작년 부가세를 더 낸 것 같습니다.",
                "contactName",
                "박지원",
                "contactPhone",
                "010-1234-5678"));
    }

    MvcTestResult get(Actor actor, String path) {
        return mvc.get().uri(path).with(Mvc.as(actor)).exchange();
    }

    MvcTestResult post(Actor actor, String path, Map<String, String> typed) {
        var request = mvc.post().uri(path).with(Mvc.as(actor)).with(csrf());
        typed.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    int count(String table, String condition, Object... values) {
        return database.sql("select count(*) from " + table + " where " + condition)
                .params(values)
                .query(Integer.class)
                .single();
    }
}
