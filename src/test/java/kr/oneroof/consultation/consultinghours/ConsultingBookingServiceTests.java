package kr.oneroof.consultation.consultinghours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.consultation.Category;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.support.ModuleTest;

/** Companies and staff book hours, move them and call them off. */
@ModuleTest
class ConsultingBookingServiceTests {
    private static final String BOOKINGS = "/consulting-room/bookings";
    private static final String DESK = "/desk/consulting-room/bookings";

    @Autowired
    private WebApplicationContext context;

    private ConsultingHoursTown town;
    private Actor jiwon;
    private CompanyId hanbit;
    private Actor dohyun;
    private CompanyId gaya;

    @BeforeEach
    void open() {
        town = new ConsultingHoursTown(context);
        town.person("정상담", Role.CONSULTANT);
        jiwon = town.person("박지원", Role.COMPANY_STAFF);
        hanbit = town.firm("한빛정밀", jiwon);
        dohyun = town.person("최도현", Role.COMPANY_STAFF);
        gaya = town.firm("가야테크", dohyun);
    }

    @Test
    void showsFreeHoursOfAFieldByTheWeek() {
        var day = town.day(20);
        var slots = town.hours(day, 2, Category.PATENT);
        var free = "/consulting-room?category=PATENT&week=" + day;
        assertThat(town.get(jiwon, free))
                .hasStatusOk()
                .bodyText()
                .contains(slots.get(0).toString(), slots.get(1).toString());
        assertThat(town.get(jiwon, free.replace("PATENT", "STARTUP")))
                .bodyText()
                .doesNotContain(slots.get(0).toString());
        town.book(jiwon, hanbit, town.filed(hanbit, jiwon), slots.get(0));
        assertThat(town.get(dohyun, free))
                .bodyText()
                .contains(slots.get(1).toString())
                .doesNotContain(slots.get(0).toString());
        for (var odd : new String[] {"week=x", "category=NONE", "week=1900-01-01", "number=x"}) {
            assertThat(town.get(jiwon, "/consulting-room?" + odd)).as(odd).hasStatusOk();
        }
    }

    @Test
    void filesAndBooksInOneGoAndOnce() {
        var slot = town.hours(town.day(21), 1, Category.TAX).getFirst();
        var form = town.typed(slot);
        var first = town.post(jiwon, BOOKINGS, form);
        assertThat(first).hasStatus3xxRedirection();
        assertThat(town.post(jiwon, BOOKINGS, form).getResponse().getRedirectedUrl())
                .isEqualTo(first.getResponse().getRedirectedUrl());
        assertThat(town.count("consultation_case", "company_id = ?", hanbit.value()))
                .isEqualTo(1);
        assertThat(town.count("consulting_booking", "slot_id = ?", slot)).isEqualTo(1);
        assertThat(town.count(
                        "notice",
                        "person_id = ? and template = 'room.notice.booked'",
                        jiwon.id().value()))
                .isEqualTo(1);
        assertThat(town.get(jiwon, String.valueOf(first.getResponse().getRedirectedUrl())))
                .hasStatusOk()
                .bodyText()
                .contains("경정청구를 하고 싶습니다")
                .doesNotContain("??");
        assertThat(town.post(dohyun, BOOKINGS, form)).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({
        "category, '', 분야를",
        "category, NONSENSE, 분야를",
        "title, ' ', 제목을",
        "body, '', 내용을",
        "contactName, '', 이름을",
        "contactPhone, 공일공, 하이픈"
    })
    void returnsABadFormWithAllThatWasTyped(String field, String value, String message) {
        var slot = town.hours(town.day(22), 1, Category.TAX).getFirst();
        var form = town.typed(slot);
        form.put(field, value);
        var page = town.post(jiwon, BOOKINGS, form);
        assertThat(page).hasStatus(422).bodyText().contains(message).doesNotContain("??");
        for (var kept : new String[] {"submission", "title", "body", "contactName"}) {
            if (!kept.equals(field)) {
                assertThat(page).as(kept).bodyText().contains(String.valueOf(form.get(kept)));
            }
        }
        assertThat(town.count("consulting_booking", "slot_id = ?", slot)).isZero();
    }

    @Test
    void givesAnHourToOneOfTenWhoWantItAtOnce() throws Exception {
        var slots = town.hours(town.day(23), 3, Category.TAX);
        var tries = new ArrayList<Callable<Integer>>();
        for (var index = 0; index < 10; index++) {
            var form = town.typed(slots.getFirst());
            tries.add(() -> {
                var answer = town.post(jiwon, BOOKINGS, form);
                if (answer.getResponse().getStatus() == 409) {
                    assertThat(answer)
                            .bodyText()
                            .contains(
                                    slots.get(1).toString(),
                                    slots.get(2).toString(),
                                    String.valueOf(form.get("body")),
                                    "다른 시간을 골라");
                }
                return answer.getResponse().getStatus();
            });
        }
        var statuses = new ArrayList<Integer>();
        try (var crowd = Executors.newFixedThreadPool(10)) {
            for (var answer : crowd.invokeAll(tries)) {
                statuses.add(answer.get());
            }
        }
        assertThat(statuses).filteredOn(status -> status == 302).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(9);
        assertThat(town.count("consulting_booking", "slot_id = ?", slots.getFirst()))
                .isEqualTo(1);
        assertThat(town.count("consultation_case", "company_id = ?", hanbit.value()))
                .as("no case without an hour")
                .isEqualTo(1);
    }

    @Test
    void letsTheDatabaseRefuseASecondBooking() {
        var slot = town.hours(town.day(24), 1, Category.TAX).getFirst();
        town.book(jiwon, hanbit, town.filed(hanbit, jiwon), slot);
        var other = town.filed(gaya, dohyun);
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> town.database
                        .sql("""
                        insert into consulting_booking (id, submission, slot_id, company_id, number, booked_by, booked_at, status)
                        values (gen_random_uuid(), gen_random_uuid(), ?, ?, ?, ?, now(), 'BOOKED')""")
                        .params(slot, gaya.value(), other.value(), dohyun.id().value())
                        .update());
    }

    @Test
    void booksOneHourToComeForACase() {
        var slots = town.hours(town.day(25), 2, Category.TAX);
        var number = town.filed(hanbit, jiwon);
        town.book(jiwon, hanbit, number, slots.get(0));
        var form = town.typed(slots.get(1));
        form.put("number", number.value());
        assertThat(town.post(jiwon, BOOKINGS, form)).hasStatus(422).bodyText().contains("이미 예약되어");
    }

    @Test
    void keepsHoursForOthersToo() throws Exception {
        var slots = town.hours(town.day(31), 5, Category.TAX);
        for (var slot : slots.subList(0, 2)) {
            town.book(jiwon, hanbit, town.filed(hanbit, jiwon), slot);
        }
        var tries = slots.subList(2, 4).stream()
                .map(slot -> (Callable<Integer>) () -> town.post(jiwon, BOOKINGS, town.typed(slot))
                        .getResponse()
                        .getStatus())
                .toList();
        try (var hands = Executors.newFixedThreadPool(2)) {
            assertThat(hands.invokeAll(tries)).extracting(one -> one.get()).containsExactlyInAnyOrder(302, 422);
        }
        assertThat(town.post(jiwon, BOOKINGS, town.typed(slots.get(4))))
                .hasStatus(422)
                .bodyText()
                .contains("예약은 3건까지입니다", "작년 부가세를 더 낸 것 같습니다.")
                .doesNotContain("??");
        assertThat(town.count("consultation_case", "company_id = ?", hanbit.value()))
                .as("no case without an hour")
                .isEqualTo(3);
        var call = town.person("오콜", Role.CALL_AGENT);
        assertThat(town.post(
                        call,
                        DESK,
                        Map.of(
                                "submission",
                                UUID.randomUUID().toString(),
                                "slot",
                                slots.get(4).toString(),
                                "number",
                                town.filed(hanbit, jiwon).value())))
                .hasStatus(422)
                .bodyText()
                .contains("이미 3건입니다");
        assertThat(town.post(dohyun, BOOKINGS, town.typed(slots.get(4)))).hasStatus(302);
    }

    @Test
    void offersAllFreeHoursOfADayToMoveTo() {
        var first = town.day(32);
        var other = town.day(34);
        var booking = town.book(
                jiwon,
                hanbit,
                town.filed(hanbit, jiwon),
                town.hours(first, 2, Category.STARTUP).getFirst());
        var free = town.hours(other, 5, Category.STARTUP);
        var page = BOOKINGS + "/" + booking;
        var shown = town.get(jiwon, page + "?day=" + other);
        free.forEach(slot -> assertThat(shown).hasStatusOk().bodyText().contains(slot.toString()));
        assertThat(town.get(jiwon, page))
                .bodyText()
                .contains("value=\"" + other + "\"")
                .doesNotContain(free.getFirst().toString());
        assertThat(town.get(jiwon, page + "?day=yesterday")).hasStatusOk();
        assertThat(town.post(jiwon, page + "/move", Map.of("day", other.toString())))
                .hasStatus(422)
                .bodyText()
                .contains("먼저 골라", free.getLast().toString());
    }

    @Test
    void findsNothingOfAnotherCompanyInPathOrBody() {
        var slots = town.hours(town.day(26), 2, Category.TAX);
        var number = town.filed(hanbit, jiwon);
        var booking = town.book(jiwon, hanbit, number, slots.get(0));
        for (var id : new String[] {booking.toString(), UUID.randomUUID().toString()}) {
            assertThat(town.get(dohyun, BOOKINGS + "/" + id)).as(id).hasStatus(404);
            assertThat(town.post(dohyun, BOOKINGS + "/" + id + "/cancellation", Map.of()))
                    .as(id)
                    .hasStatus(404);
            assertThat(town.post(
                            dohyun,
                            BOOKINGS + "/" + id + "/move",
                            Map.of("slot", slots.get(1).toString())))
                    .hasStatus(404);
        }
        var form = town.typed(slots.get(1));
        form.put("number", number.value());
        assertThat(town.post(dohyun, BOOKINGS, form))
                .as("foreign case in the body")
                .hasStatus(404);
        for (var slot : new String[] {"x", UUID.randomUUID().toString()}) {
            form = town.typed(slots.get(1));
            form.put("slot", slot);
            assertThat(town.post(jiwon, BOOKINGS, form)).as("slot " + slot).hasStatus(404);
            assertThat(town.post(jiwon, BOOKINGS + "/" + booking + "/move", Map.of("slot", slot)))
                    .hasStatus(404);
        }
        assertThat(town.appointments.requireBooking(booking).status()).isEqualTo(ConsultingBookingStatus.BOOKED);
    }

    @Test
    void movesAndCancelsInTime() {
        var slots = town.hours(town.day(27), 2, Category.TAX);
        var booking = town.book(jiwon, hanbit, town.filed(hanbit, jiwon), slots.get(0));
        var page = BOOKINGS + "/" + booking;
        assertThat(town.post(jiwon, page + "/move", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("먼저 골라");
        assertThat(town.post(jiwon, page + "/move", Map.of("slot", slots.get(1).toString())))
                .hasRedirectedUrl(page);
        assertThat(town.appointments.requireBooking(booking).slot().id()).isEqualTo(slots.get(1));
        var taken = town.book(dohyun, gaya, town.filed(gaya, dohyun), slots.get(0));
        assertThat(town.post(
                        dohyun,
                        BOOKINGS + "/" + taken + "/move",
                        Map.of("slot", slots.get(1).toString())))
                .hasStatus(409)
                .bodyText()
                .contains("방금 다른 기업이");
        assertThat(town.post(jiwon, page + "/cancellation", Map.of())).hasRedirectedUrl(page);
        assertThat(town.post(jiwon, page + "/cancellation", Map.of())).hasStatus(409);
        assertThat(town.times.besides(slots.get(0)))
                .extracting(ConsultingSlot::id)
                .contains(slots.get(1));
    }

    @Test
    void asksForACallWhenItIsTooLate() {
        var day = town.day(28);
        var booking = town.book(
                jiwon,
                hanbit,
                town.filed(hanbit, jiwon),
                town.hours(day, 1, Category.TAX).getFirst());
        SeoulClock.at(day.atTime(9, 0), () -> {
            assertThat(town.get(jiwon, BOOKINGS + "/" + booking))
                    .hasStatusOk()
                    .bodyText()
                    .contains("전화해 주십시오");
            assertThat(town.post(jiwon, BOOKINGS + "/" + booking + "/cancellation", Map.of()))
                    .hasStatus(409);
            var call = town.person("오콜", Role.CALL_AGENT);
            assertThat(town.post(call, DESK + "/" + booking + "/cancellation", Map.of()))
                    .hasStatus3xxRedirection();
        });
        assertThat(town.appointments.missedBy(hanbit)).isEqualTo(1);
    }

    @Test
    void keepsWhoCameAndWhatWasSaid() {
        var day = town.day(29);
        var number = town.filed(hanbit, jiwon);
        var page = DESK + "/"
                + town.book(
                        jiwon, hanbit, number, town.hours(day, 1, Category.TAX).getFirst());
        var kim = town.person("김상담", Role.CONSULTANT);
        SeoulClock.at(day.atTime(13, 0), () -> {
            assertThat(town.get(kim, "/desk/consulting-room?day=" + day))
                    .hasStatusOk()
                    .bodyText()
                    .contains("한빛정밀");
            assertThat(town.post(kim, page + "/result", Map.of("note", "아직"))).hasStatus(409);
            assertThat(town.post(kim, page + "/arrival", Map.of())).hasRedirectedUrl(page);
            assertThat(town.post(kim, page + "/result", Map.of("note", "900101-1234567")))
                    .hasStatus(422)
                    .bodyText()
                    .contains("note-error", "주민등록번호", "900101-1234567");
            assertThat(town.post(kim, page + "/result", Map.of("note", " ")))
                    .hasStatus(422)
                    .bodyText()
                    .contains("결과를 적어");
            assertThat(town.post(kim, page + "/result", Map.of("note", "경정청구 절차를 안내했습니다.")))
                    .hasRedirectedUrl(page);
        });
        assertThat(town.get(jiwon, "/consultations/" + number))
                .bodyText()
                .contains("경정청구 절차를 안내했습니다.", "상담 완료")
                .doesNotContain("??");
        assertThat(town.count("audit_row", "subject = ? and detail like '%경정%'", number.value()))
                .isZero();
    }

    @Test
    void tellsNoColleagueWhoComesAboutAConfidentialCase() {
        var minji = town.person("서민지", Role.COMPANY_STAFF);
        var secret = town.firm("비밀정밀", minji);
        var day = town.day(31);
        var number = town.filed(secret, minji);
        var page = DESK + "/"
                + town.book(
                        minji, secret, number, town.hours(day, 1, Category.TAX).getFirst());
        var kim = town.person("김상담", Role.CONSULTANT);
        town.database
                .sql("update consultation_case set confidential = true where number = ?")
                .param(number.value())
                .update();
        assertThat(town.get(kim, "/desk/consulting-room?day=" + day))
                .hasStatusOk()
                .bodyText()
                .contains("비공개 상담", number.value())
                .doesNotContain("비밀정밀", page);
        town.database
                .sql("update request_file set owner_id = ? where number = ?")
                .params(kim.id().value(), number.value())
                .update();
        assertThat(town.get(kim, "/desk/consulting-room?day=" + day)).bodyText().contains("비밀정밀", page);
    }

    @Test
    void booksForACallerWhoseCaseIsOnFile() {
        var slots = town.hours(town.day(30), 2, Category.TAX);
        var number = town.filed(hanbit, jiwon);
        var call = town.person("오콜", Role.CALL_AGENT);
        var form = Map.of(
                "submission", UUID.randomUUID().toString(), "slot", slots.get(0).toString(), "number", number.value());
        assertThat(town.post(call, DESK, form)).hasStatus3xxRedirection();
        assertThat(town.post(
                        call,
                        DESK,
                        Map.of(
                                "submission",
                                UUID.randomUUID().toString(),
                                "slot",
                                slots.get(1).toString(),
                                "number",
                                "아무거나")))
                .hasStatus(422)
                .bodyText()
                .contains("2026-000123처럼");
        assertThat(town.post(
                        call,
                        DESK,
                        Map.of(
                                "submission",
                                UUID.randomUUID().toString(),
                                "slot",
                                slots.get(1).toString(),
                                "number",
                                "2099-999999")))
                .hasStatus(404);
        assertThat(town.count("look", "subject = ?", number.value())).isPositive();
        assertThatExceptionOfType(ConsultingBookingService.AlreadyBooked.class)
                .isThrownBy(() -> town.book(call, hanbit, new RequestNumber(number.value()), slots.get(1)));
        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() -> town.bookings.miss(
                        town.appointments.about(number).getFirst().id()));
    }

    @Test
    void hasThreeHoursBeforeItAtOnce() {
        var slots = town.hours(town.day(27), 4, Category.TAX);
        slots.subList(0, 3).forEach(slot -> town.book(jiwon, hanbit, town.filed(hanbit, jiwon), slot));
        var number = town.filed(hanbit, jiwon);
        assertThatExceptionOfType(ConsultingBookingService.TooManyBookings.class)
                .isThrownBy(() -> town.book(jiwon, hanbit, number, slots.get(3)))
                .satisfies(refused -> assertThat(refused.facts()).containsExactly(3));
        assertThat(town.book(dohyun, gaya, town.filed(gaya, dohyun), slots.get(3)))
                .as("another company is free to come")
                .isNotNull();
    }
}
