package kr.oneroof.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;
import kr.oneroof.support.Screen;
import kr.oneroof.venue.booking.VenueBookingRequestService;
import kr.oneroof.venue.booking.VenueBookingService;
import kr.oneroof.venue.booking.VenuePurpose;
import kr.oneroof.venue.booking.VenueSlot;
import kr.oneroof.venue.money.VenuePaymentService;

/** Whoever decides on an old screen is told, sees what is true now, and finds again what was typed. */
@ModuleTest
class VenueStaleFormTests {
    @Autowired
    private WebApplicationContext application;

    @Autowired
    private VenueBookingService bookingService;

    @Autowired
    private VenueBookingRequestService requests;

    @Autowired
    private VenuePaymentService money;

    @Autowired
    private SeoulClock clock;

    @Autowired
    private JdbcClient database;

    private MockMvcTester mvc;
    private Halls halls;
    private LocalDate day = LocalDate.EPOCH;
    private Actor owner = Mvc.stranger(Role.COMPANY_ADMIN);
    private Actor manager = Mvc.stranger(Role.VENUE_MANAGER);

    @BeforeEach
    void build() {
        mvc = Mvc.of(application);
        halls = new Halls(application);
        day = clock.today().plusDays(30);
        owner = new Actor(halls.owner, "이한빛", Set.of(Role.COMPANY_ADMIN));
        manager = new Actor(halls.manager, "배대관", Set.of(Role.VENUE_MANAGER));
    }

    @Test
    void aBookingIsNotDecidedOnAnOldScreen() {
        var number = requests.request(
                halls.wish(halls.company, VenuePurpose.COMPANY, List.of(new VenueSlot(halls.whole, day, "MORNING"))));
        var path = "/desk/venue/" + number;
        bookingService.receive(number, halls.manager);
        var shown = Screen.version(get(manager, path), path + "/refusal");
        database.sql("update venue_booking set title = '바뀐 행사 이름' where number = ?")
                .param(number.value())
                .update();
        assertThat(post(manager, path + "/refusal", Map.of("words", "그날은 쓸 수 없습니다.", "shown", shown)))
                .hasStatus(409)
                .bodyText()
                .contains("role=\"alert\"", "바뀐 행사 이름", "그날은 쓸 수 없습니다.");
        assertThat(post(manager, path + "/approval", Map.of("shown", shown))).hasStatus(409);
        assertThat(post(
                        manager,
                        path + "/approval",
                        Map.of("shown", Screen.version(get(manager, path), path + "/approval"))))
                .hasStatus(302);
        var owed = Screen.version(get(manager, path), path + "/payment");
        money.pay(number, new VenuePaymentService.Receipt(new Won(10), clock.today(), ""), halls.manager);
        assertThat(post(
                        manager,
                        path + "/payment",
                        Map.of("won", "20", "at", clock.today().toString(), "shown", owed)))
                .hasStatus(409)
                .bodyText()
                .contains("value=\"20\"");
    }

    @Test
    void theCompanyDoesNotWithdrawWhatWasDecidedMeanwhile() {
        var number = requests.request(
                halls.wish(halls.company, VenuePurpose.COMPANY, List.of(new VenueSlot(halls.whole, day, "AFTERNOON"))));
        var path = "/venue/bookings/" + number;
        var shown = Screen.version(get(owner, path), path + "/withdrawal");
        bookingService.receive(number, halls.manager);
        bookingService.approve(number, halls.manager);
        assertThat(post(owner, path + "/withdrawal", Map.of("why", "일정 변경", "shown", shown)))
                .hasStatus(409)
                .bodyText()
                .contains("role=\"alert\"", "일정 변경");
        assertThat(post(Mvc.stranger(Role.COMPANY_ADMIN), path + "/withdrawal", Map.of("why", "x", "shown", shown))
                        .getResponse()
                        .getStatus())
                .isNotEqualTo(409);
    }

    @Test
    void aRoomIsNotWrittenOverWhatSomebodyElseSaved() {
        var path = "/desk/venue/rooms/" + halls.whole;
        var shown = Screen.version(get(manager, path), path);
        database.sql("update venue_room set accessibility = '휠체어 자리 4석' where id = ?")
                .param(halls.whole)
                .update();
        var typed = new HashMap<>(Map.of(
                "site.name",
                "홀 " + halls.whole,
                "site.floor",
                "2",
                "site.kind",
                "CONFERENCE",
                "site.area",
                "200",
                "site.facility",
                "CENTRE",
                "base",
                "100000",
                "accessibility",
                "승강기 두 대",
                "seats[THEATRE]",
                "120",
                "active",
                "true",
                "shown",
                shown));
        var page = post(manager, path, typed);
        assertThat(page)
                .hasStatus(409)
                .bodyText()
                .contains("role=\"alert\"", "휠체어 자리 4석", "승강기 두 대", "그사이 다른 담당자가 저장한 내용");
        typed.put("shown", Screen.version(page, path));
        assertThat(post(manager, path, typed)).hasStatus(302);
        assertThat(database.sql("select accessibility from venue_room where id = ?")
                        .param(halls.whole)
                        .query(String.class)
                        .single())
                .isEqualTo("승강기 두 대");
    }

    @Test
    void whatIsLentAndWhatIsClosedIsNotChangedOnAnOldScreen() {
        var path = "/desk/venue/rooms/equipment";
        var shown = Screen.version(get(manager, "/desk/venue/rooms"), path);
        database.sql("update venue_equipment set stock = 3 where id = ?")
                .param(halls.microphone)
                .update();
        assertThat(post(
                        manager,
                        path,
                        Map.of("name", "마이크 " + halls.microphone, "stock", "9", "won", "100", "shown", shown)))
                .hasStatus(409)
                .bodyText()
                .contains("role=\"alert\"", "value=\"9\"");
        assertThat(post(
                        manager,
                        "/desk/venue/closures",
                        Map.of(
                                "room",
                                halls.half.toString(),
                                "from",
                                day + "T09:00",
                                "until",
                                day + "T18:00",
                                "reason",
                                "점검")))
                .hasStatus(302);
        var closure = database.sql("select id from venue_closure where room_id = ?")
                .param(halls.half)
                .query(UUID.class)
                .single();
        var lift = "/desk/venue/closures/" + closure + "/lift";
        var before = Screen.version(get(manager, "/desk/venue/closures"), lift);
        database.sql("update venue_closure set reason = '더 긴 점검' where id = ?")
                .param(closure)
                .update();
        assertThat(post(manager, lift, Map.of("shown", before)))
                .hasStatus(409)
                .bodyText()
                .contains("role=\"alert\"", "더 긴 점검");
        assertThat(post(manager, lift, Map.of())).hasStatus(302);
    }

    private MvcTestResult get(Actor actor, String path) {
        return mvc.get().uri(path).with(Mvc.as(actor)).exchange();
    }

    private MvcTestResult post(Actor actor, String path, Map<String, String> typed) {
        var request = mvc.post().uri(path).with(Mvc.as(actor)).with(csrf());
        typed.forEach(request::param);
        return request.exchange();
    }
}
