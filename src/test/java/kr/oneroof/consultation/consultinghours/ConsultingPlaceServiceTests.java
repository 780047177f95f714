package kr.oneroof.consultation.consultinghours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.consultation.Category;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;

/** Staff add places, rename them and close them. */
@ModuleTest
class ConsultingPlaceServiceTests {
    private static final String PLACES = "/desk/consulting-room/places";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private ConsultingPlaceService places;

    private final String name = "별관 " + UUID.randomUUID().toString().substring(0, 8);
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
    void addsAPlaceOnce() {
        var form = typed(Map.of("floor", "별관  2층", "accessible", "true"));
        assertThat(town.post(kim, PLACES, form)).hasRedirectedUrl(PLACES);
        assertThat(town.post(kim, PLACES, form)).as("double click").hasRedirectedUrl(PLACES);
        assertThat(town.get(kim, PLACES))
                .hasStatusOk()
                .bodyText()
                .contains(name, "별관 2층", "휠체어 이용 가능")
                .doesNotContain("??");
        assertThat(audits()).isEqualTo(1);
        form.put("submission", UUID.randomUUID().toString());
        assertThat(town.post(kim, PLACES, form)).hasStatus(422).bodyText().contains("같은 이름의 장소", "별관 2층", "checked");
        assertThat(town.post(
                        kim, PLACES, typed(Map.of("name", " ", "floor", "가".repeat(21), "activeUntil", "2020-01-01"))))
                .hasStatus(422)
                .bodyText()
                .contains("장소 이름을 적어", "20자 안으로", "마지막 운영일을 오늘이나", "가".repeat(21));
    }

    @Test
    void takesItsHoursAlongToANewName() {
        var slot = town.hours(town.day(60), 1, Category.TAX).getFirst();
        var place = places.named(town.times.require(slot).place());
        var form = Map.of("name", name, "floor", "3층", "accessible", "true", "activeUntil", "", "version", "0");
        assertThat(town.post(kim, PLACES + "/" + place.id(), form)).hasRedirectedUrl(PLACES);
        assertThat(town.post(kim, PLACES + "/" + place.id(), form))
                .as("double click")
                .hasRedirectedUrl(PLACES);
        assertThat(town.times.require(slot).place()).isEqualTo(name);
        assertThat(town.post(
                        kim,
                        PLACES + "/" + place.id(),
                        Map.of("name", "낡은 이름", "floor", "", "activeUntil", "", "version", "0")))
                .hasStatus(409)
                .bodyText()
                .contains("그사이 다른 사람이", name, "3층", "value=\"낡은 이름\"", "name=\"version\" value=\"1\"");
        var booking = town.book(jiwon, hanbit, town.filed(hanbit, jiwon), slot);
        assertThat(town.get(jiwon, "/consulting-room/bookings/" + booking))
                .hasStatusOk()
                .bodyText()
                .contains(name, "3층", "휠체어 이용 가능");
        assertThat(town.get(kim, PLACES + "/" + UUID.randomUUID())).hasStatus(404);
        assertThat(town.post(kim, PLACES + "/" + UUID.randomUUID(), form)).hasStatus(404);
    }

    @Test
    void closesFreeHoursButNoneThatIsBooked() {
        var day = town.day(61);
        var slots = town.hours(day, 2, Category.TAX);
        var place = places.named(town.times.require(slots.getFirst()).place());
        var booking = town.book(jiwon, hanbit, town.filed(hanbit, jiwon), slots.getFirst());
        var form = Map.of(
                "name",
                place.name(),
                "floor",
                "",
                "activeUntil",
                day.minusDays(1).toString(),
                "version",
                "0");
        assertThat(town.post(kim, PLACES + "/" + place.id(), form))
                .hasStatus(422)
                .bodyText()
                .contains("잡힌 예약이 있습니다");
        assertThat(town.count("consulting_slot", "id = any(?) and closed", (Object) slots.toArray(UUID[]::new)))
                .isZero();
        town.bookings.cancel(hanbit, booking);
        assertThat(town.post(kim, PLACES + "/" + place.id(), form)).hasRedirectedUrl(PLACES);
        assertThat(town.count("consulting_slot", "id = any(?) and closed", (Object) slots.toArray(UUID[]::new)))
                .isEqualTo(2);
        assertThatExceptionOfType(ConsultingPlaceClosed.class)
                .isThrownBy(
                        () -> town.plans.open(town.plan(town.expert(Category.TAX), place.name(), day, 1), kim.id()));
    }

    @Test
    void offersNoPlaceThatIsClosed() {
        var place = town.place();
        town.database
                .sql("update consulting_place set active_until = ? where name = ?")
                .params(new SeoulClock().today().minusDays(2), place)
                .update();
        assertThat(town.plans.places()).doesNotContain(place);
        assertThat(town.get(kim, PLACES)).bodyText().contains("운영 종료");
        assertThat(town.get(kim, "/desk/consulting-room/plans")).bodyText().doesNotContain(place);
    }

    private int audits() {
        return town.count(
                "audit_row",
                "action = 'consultation.room-place-added' and subject = ?",
                places.named(name).id().toString());
    }

    private Map<String, String> typed(Map<String, String> other) {
        var form = new HashMap<>(
                Map.of("submission", UUID.randomUUID().toString(), "name", name, "floor", "", "activeUntil", ""));
        form.putAll(other);
        return form;
    }

    @Test
    void hasNoNameOfAnotherAndNoEndBeforeWhatIsBooked() {
        places.add(UUID.randomUUID(), new ConsultingPlace.Description(name, "", false, null));
        assertThatExceptionOfType(ConsultingPlaceRefused.class)
                .isThrownBy(
                        () -> places.add(UUID.randomUUID(), new ConsultingPlace.Description(name, "2층", false, null)))
                .withMessage("taken");
        var day = town.day(62);
        var slots = town.hours(day, 2, Category.TAX);
        var place = places.named(town.times.require(slots.getFirst()).place());
        assertThatExceptionOfType(ConsultingPlaceRefused.class)
                .isThrownBy(() -> places.change(
                        place.id(), place.version(), new ConsultingPlace.Description(name, "", false, null)))
                .withMessage("taken");
        town.book(jiwon, hanbit, town.filed(hanbit, jiwon), slots.getFirst());
        assertThatExceptionOfType(ConsultingPlaceRefused.class)
                .isThrownBy(() -> places.change(
                        place.id(),
                        place.version(),
                        new ConsultingPlace.Description(place.name(), "", false, day.minusDays(1))))
                .withMessage("booked");
        places.change(place.id(), place.version(), new ConsultingPlace.Description(place.name(), "", false, day));
        assertThat(places.require(place.id()).facts().activeUntil()).isEqualTo(day);
    }
}
