package kr.oneroof.consultation.consultinghours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.clock.HolidaysChanged;
import kr.oneroof.consultation.Category;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;

/** Staff open hours and close days; holidays come in between; people are reminded. */
@ModuleTest
class OpeningPlanServiceTests {
    private static final String PLANS = "/desk/consulting-room/plans";
    private static final String EXPERTS = "/desk/consulting-room/experts";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private ConsultingHolidayNotifications holidays;

    @Autowired
    private ConsultingReminderJob reminders;

    private ConsultingHoursTown town;
    private Actor kim;
    private Actor jiwon;
    private CompanyId hanbit;

    @BeforeEach
    void open() {
        town = new ConsultingHoursTown(context);
        kim = town.person("김상담", Role.CONSULTANT);
        jiwon = town.person("박지원", Role.COMPANY_STAFF);
        hanbit = town.firm("한빛정밀", jiwon);
    }

    @Test
    void opensThePlanOfTheForm() {
        var form = typed(town.expert(Category.TAX), town.place());
        assertThat(town.post(kim, PLANS, form)).hasRedirectedUrl(PLANS);
        assertThat(town.post(kim, PLANS, form)).as("double click").hasRedirectedUrl(PLANS);
        var opened =
                town.count("consulting_slot", "plan_id = ?", UUID.fromString(String.valueOf(form.get("submission"))));
        assertThat(opened).isBetween(1, 6);
        assertThat(town.get(kim, PLANS))
                .hasStatusOk()
                .bodyText()
                .contains("세무사")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @CsvSource({
        "expert, x, 전문가를",
        "place, 아무 데, 장소를",
        "firstDay, 2020-01-01, 시작일을",
        "lastDay, '', 종료일을",
        "weekdays, NEVERDAY, 요일을",
        "opens, 10:07, 시작 시각을",
        "closes, 09:00, 종료 시각을",
        "minutes, 45, 상담 시간을"
    })
    void returnsABadPlanWithAllThatWasTyped(String field, String value, String message) {
        var form = typed(town.expert(Category.TAX), town.place());
        form.put(field, value);
        assertThat(town.post(kim, PLANS, form))
                .hasStatus(422)
                .bodyText()
                .contains(message, String.valueOf(form.get("submission")))
                .doesNotContain("??");
    }

    @Test
    void refusesHoursOfAnExpertOrARoomThatIsTaken() {
        var day = town.day(40);
        var expert = town.expert(Category.TAX);
        var place = town.place();
        town.plans.open(town.plan(expert, place, day, 2), kim.id());
        assertThatExceptionOfType(OpeningPlanOverlap.class)
                .isThrownBy(() -> town.plans.open(town.plan(expert, town.place(), day, 1), kim.id()))
                .withMessage("expert");
        assertThatExceptionOfType(OpeningPlanOverlap.class)
                .isThrownBy(() -> town.plans.open(town.plan(town.expert(Category.TAX), place, day, 1), kim.id()))
                .withMessage("place");
        var form = typed(expert, town.place());
        form.putAll(Map.of("firstDay", day.toString(), "lastDay", day.toString(), "opens", "13:30", "closes", "15:30"));
        form.put("weekdays", day.getDayOfWeek().name());
        assertThat(town.post(kim, PLANS, form)).hasStatus(422).bodyText().contains("이미 상담이 열려");
    }

    @Test
    void opensOneOfManyPlansThatCollideAtOnce() throws Exception {
        var day = town.day(41);
        var expert = town.expert(Category.TAX);
        var tries = new ArrayList<Callable<Integer>>();
        for (var index = 0; index < 6; index++) {
            var plan = town.plan(expert, town.place(), day, 2);
            tries.add(() -> {
                try {
                    return town.plans.open(plan, kim.id());
                } catch (OpeningPlanOverlap taken) {
                    return 0;
                }
            });
        }
        var opened = 0;
        try (var crowd = Executors.newFixedThreadPool(6)) {
            for (var answer : crowd.invokeAll(tries)) {
                opened += answer.get();
            }
        }
        assertThat(opened).isEqualTo(2);
        assertThat(town.count("consulting_slot", "expert_id = ?", expert.id())).isEqualTo(2);
    }

    @Test
    void tellsEverybodyWhenAnExpertCannotCome() {
        var day = town.day(42);
        var slots = town.hours(day, 2, Category.TAX);
        var expert = town.database
                .sql("select expert_id from consulting_slot where id = ?")
                .param(slots.getFirst())
                .query(UUID.class)
                .single();
        var booking = town.book(jiwon, hanbit, town.filed(hanbit, jiwon), slots.getFirst());
        assertThat(town.post(
                        kim, "/desk/consulting-room/closures", Map.of("who", expert.toString(), "day", day.toString())))
                .hasRedirectedUrl(EXPERTS);
        assertThat(town.appointments.requireBooking(booking).cancelledBy()).isEqualTo("CENTRE");
        assertThat(notices("closed")).isEqualTo(1);
        assertThat(town.get(jiwon, "/consulting-room/bookings/" + booking))
                .bodyText()
                .contains("다른 시간을 골라", "/consulting-room?number=");
        assertThatExceptionOfType(ConsultingSlotTaken.class)
                .isThrownBy(() -> town.book(jiwon, hanbit, town.filed(hanbit, jiwon), slots.get(1)));
        assertThat(town.plans.closeDay(expert, day)).as("twice").isZero();
        assertThat(town.post(
                        kim,
                        "/desk/consulting-room/closures",
                        Map.of("who", UUID.randomUUID().toString(), "day", day.toString())))
                .hasStatus(404);
        assertThat(town.post(
                        kim, "/desk/consulting-room/closures", Map.of("who", expert.toString(), "day", "2020-01-01")))
                .hasStatus(422)
                .bodyText()
                .contains("취소할 날을");
    }

    @Test
    void marksADayThatBecomesAHolidayAndTellsOnce() {
        var day = town.day(43);
        var slots = town.hours(day, 2, Category.TAX);
        var booking = town.book(jiwon, hanbit, town.filed(hanbit, jiwon), slots.getFirst());
        holidays.mark(new HolidaysChanged(day, "임시공휴일", true));
        holidays.mark(new HolidaysChanged(day, "임시공휴일", true));
        assertThat(notices("day-off")).isEqualTo(1);
        assertThat(town.appointments.requireBooking(booking).dayOff()).isTrue();
        assertThat(town.times.besides(slots.getFirst()))
                .extracting(ConsultingSlot::id)
                .doesNotContain(slots.get(1));
        assertThat(town.get(kim, "/desk/consulting-room?day=" + day)).bodyText().contains("휴무일");
        holidays.mark(new HolidaysChanged(day, "임시공휴일", false));
        assertThat(notices("day-on")).isEqualTo(1);
        assertThat(town.appointments.requireBooking(booking).dayOff()).isFalse();
    }

    @Test
    void remindsOnceOnTheWorkingDayBefore() {
        var monday = town.day(50).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        town.book(
                jiwon,
                hanbit,
                town.filed(hanbit, jiwon),
                town.hours(monday, 1, Category.TAX).getFirst());
        SeoulClock.at(monday.minusDays(4).atTime(9, 0), () -> reminders.remind());
        assertThat(notices("tomorrow")).as("on Thursday").isZero();
        SeoulClock.at(monday.minusDays(3).atTime(9, 0), () -> {
            reminders.remind();
            reminders.remind();
        });
        assertThat(notices("tomorrow")).as("on Friday").isEqualTo(1);
    }

    @Test
    void keepsExpertsOnce() {
        var form = new HashMap<>(Map.of(
                "name",
                "한지훈" + UUID.randomUUID().toString().substring(0, 8),
                "profession",
                "노무사",
                "fields",
                "LABOUR",
                "person",
                kim.id().toString()));
        assertThat(town.post(kim, EXPERTS, form)).hasRedirectedUrl(EXPERTS);
        assertThat(town.post(kim, EXPERTS, form)).hasStatus(422).bodyText().contains("이미 있습니다");
        form.put("person", jiwon.id().toString());
        assertThat(town.post(kim, EXPERTS, form)).as("no consultant").hasStatus(404);
        assertThat(town.post(kim, EXPERTS, Map.of("name", "", "profession", "")))
                .hasStatus(422)
                .bodyText()
                .contains("이름을 적어", "직함을 적어", "분야를 하나 이상")
                .doesNotContain("??");
    }

    private int notices(String template) {
        return town.count("notice", "person_id = ? and template = ?", jiwon.id().value(), "room.notice." + template);
    }

    private Map<String, String> typed(ConsultingExpert expert, String place) {
        var form = new HashMap<String, String>();
        form.put("submission", UUID.randomUUID().toString());
        form.put("expert", expert.id().toString());
        form.put("place", place);
        form.put("firstDay", town.day(30).toString());
        form.put("lastDay", town.day(30).plusDays(7).toString());
        form.put("weekdays", "TUESDAY");
        form.put("opens", "10:00");
        form.put("closes", "12:00");
        form.put("minutes", "60");
        return form;
    }
}
