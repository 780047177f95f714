package kr.oneroof.venue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.company.Firms;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;
import kr.oneroof.venue.Halls;

/** A booking that staff type for whoever calls or comes by. */
@ModuleTest
class CallerBookingTests {
    private static final String DESK = "/desk/venue/bookings";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private JdbcClient database;

    @Autowired
    private SeoulClock clock;

    @Autowired
    private BusinessCalendar calendar;

    private MockMvcTester mvc;
    private Halls halls;
    private LocalDate day = LocalDate.EPOCH;
    private Actor owner = Mvc.stranger(Role.COMPANY_ADMIN);
    private Actor manager = Mvc.stranger(Role.VENUE_MANAGER);

    @BeforeEach
    void build() {
        mvc = Mvc.of(application);
        halls = new Halls(application);
        day = calendar.plusWorkingHours(clock.now().plusDays(30), 1).toLocalDate();
        owner = new Actor(halls.owner, "이한빛", Set.of(Role.COMPANY_ADMIN));
        manager = staff(Role.VENUE_MANAGER);
    }

    private Actor staff(Role role) {
        var id = new Firms(application).person("배대관");
        database.sql("update person_role set role = ? where person_id = ?")
                .params(role.name(), id.value())
                .update();
        return new Actor(id, "배대관", Set.of(role));
    }

    @ParameterizedTest
    @EnumSource(names = {"VENUE_MANAGER", "DIRECTOR", "CALL_AGENT", "CONSULTANT"})
    void booksForACompanyThatCalls(Role role) {
        var clerk = staff(role);
        var number = database.sql("select business_number from company where id = ?")
                .param(halls.company.value())
                .query(String.class)
                .single();
        assertThat(get(clerk, DESK + "/new?rooms=" + halls.half + "&blocks=MORNING&day=" + day + "&words=" + number))
                .hasStatusOk()
                .bodyText()
                .contains("한빛정밀", "company=" + halls.company, "day=" + day, "rooms=" + halls.half);
        assertThat(get(
                        clerk,
                        DESK + "/new?company=" + halls.company + "&rooms=" + halls.half + "&blocks=MORNING&day=" + day))
                .hasStatusOk()
                .bodyText()
                .contains("한빛정밀 (", "value=\"" + day + "\"", "name=\"company\"")
                .doesNotContain("기업 정보는 다시 묻지");
        var draft = held(clerk, "MORNING");
        assertThat(get(clerk, draft)).hasStatusOk().bodyText().contains("잡아 두었습니다", "한빛정밀 (", "동의를 받은 방법");
        var path = booked(clerk, draft);
        assertThat(get(clerk, path))
                .hasStatusOk()
                .bodyText()
                .contains("접수번호 " + number(path), "전화: 김전화님의 요청", "통화에서 동의를 받음", "110,000원");
        assertThat(database.sql("select count(*) from look where subject in (?, ?) and actor_id = ?")
                        .params(
                                number(path),
                                "company:" + halls.company,
                                clerk.id().value())
                        .query(Integer.class)
                        .single())
                .isGreaterThan(1);
        assertThat(audited(number(path))).contains("venue.booking-entered", "venue.booking-requested");
        assertThat(database.sql("select applicant_id is null from request_file where number = ?")
                        .param(number(path))
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private List<String> audited(String number) {
        return database.sql("select action from audit_row where subject = ?")
                .param(number)
                .query(String.class)
                .list();
    }

    @Test
    void showsTheCompanyWhoAskedAndLetsItWithdraw() {
        var path = booked(manager, held(manager, "MORNING"));
        var own = "/venue/bookings/" + number(path);
        assertThat(get(owner, "/venue/bookings")).hasStatusOk().bodyText().contains(number(path));
        assertThat(get(owner, own))
                .hasStatusOk()
                .bodyText()
                .contains("김전화님의 요청을 센터 배대관 담당자가 대신 신청", "신청 취소하기")
                .doesNotContain("연락처: 055");
        assertThat(get(manager, "/desk/venue/" + number(path)))
                .hasStatusOk()
                .bodyText()
                .contains("김전화님의 요청", "연락처: 055-320-1200", "검토 시작");
        assertThat(told(halls.owner.value(), number(path))).isOne();
        assertThat(told(manager.id().value(), number(path))).isZero();
        assertThat(post(owner, own + "/withdrawal", Map.of("why", "행사를 미룹니다."))).hasStatus(302);
        assertThat(held(manager, "MORNING")).startsWith(DESK + "/drafts/");
    }

    private int told(UUID person, String number) {
        return database.sql("select count(*) from notice where person_id = ? and path = ?")
                .params(person, "/venue/bookings/" + number)
                .query(Integer.class)
                .single();
    }

    @Test
    void keepsEverythingTypedAndAsksForConsent() {
        var draft = held(manager, "AFTERNOON");
        var typed = event();
        typed.put("caller.agreed", "");
        assertThat(post(manager, draft, typed))
                .hasStatus(422)
                .bodyText()
                .contains("동의를 확인한 뒤", "김전화", "통화에서 동의를 받음", "협력사 초청 세미나", "한빛정밀 (");
        typed.putAll(Map.of(
                "caller.agreed",
                "true",
                "caller.way",
                "FAX",
                "caller.phone",
                "전화",
                "caller.name",
                "",
                "caller.consent",
                " "));
        assertThat(post(manager, draft, typed))
                .hasStatus(422)
                .bodyText()
                .contains("‘연락처’ 항목을 숫자로", "접수 방법", "신청한 사람", "동의를 받은 방법");
        typed.putAll(event());
        typed.put("what.attendees", "121");
        assertThat(post(manager, draft, typed)).hasStatus(422).bodyText().contains("정원보다 많습니다", "김전화");
        assertThat(post(
                        manager,
                        DESK + "/hold",
                        Map.of(
                                "company",
                                halls.company.toString(),
                                "rooms",
                                halls.half.toString(),
                                "day",
                                day.toString())))
                .hasStatus(422)
                .bodyText()
                .contains("목록에서 골라", "한빛정밀 (");
        assertThat(post(manager, DESK + "/hold", slots("MORNING", halls.owner.toString())))
                .hasStatus(404);
        assertThat(post(manager, DESK + "/hold", slots("MORNING", "x"))).hasStatus(404);
        assertThat(get(manager, DESK + "/new?words=없는기업이름")).bodyText().contains("찾는 기업이 없습니다");
    }

    @Test
    void makesOneBookingOfTwoClicks() {
        var draft = held(manager, "EVENING");
        var first = booked(manager, draft);
        assertThat(booked(manager, draft)).isEqualTo(first);
        assertThat(database.sql("select count(*) from venue_entered_booking where number = ?")
                        .param(number(first))
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(audited(number(first)))
                .filteredOn("venue.booking-entered"::equals)
                .hasSize(1);
    }

    @Test
    void givesNoRoomTwiceAndOffersTheLine() {
        booked(manager, held(manager, "MORNING"));
        var other = new Firms(application).firm("가야테크", new Firms(application).person("최도현"));
        assertThat(post(manager, DESK + "/hold", slots("MORNING", other.toString())))
                .hasStatus(422)
                .bodyText()
                .contains("이미 예약된 시설", "비슷한 빈 시간", "대기 신청하기", DESK + "/new?company=" + other);
        var line = post(manager, DESK + "/line", slots("MORNING", other.toString()));
        assertThat(line).hasStatus(302);
        var waits = booked(manager, String.valueOf(line.getResponse().getRedirectedUrl()));
        assertThat(database.sql("select state from venue_booking where number = ?")
                        .param(number(waits))
                        .query(String.class)
                        .single())
                .isEqualTo("WAITLISTED");
    }

    @Test
    void letsACompanyWaitForFiveThingsWhoeverTypes() {
        booked(manager, held(manager, "MORNING"));
        var other = new Firms(application)
                .firm("가야테크", new Firms(application).person("최도현"))
                .toString();
        for (var time = 0; time < 5; time++) {
            booked(manager, lined(other));
        }
        assertThat(post(manager, lined(other), event()))
                .hasStatus(422)
                .bodyText()
                .contains("5건까지 대기할 수", "김전화");
    }

    private String lined(String company) {
        return String.valueOf(post(manager, DESK + "/line", slots("MORNING", company))
                .getResponse()
                .getRedirectedUrl());
    }

    @Test
    void opensDraftsAndReceiptsToWhoeverTypedThemAlone() {
        var agent = staff(Role.CALL_AGENT);
        var draft = held(agent, "MORNING");
        assertThat(get(manager, draft)).hasStatus(404);
        assertThat(post(manager, draft, event())).hasStatus(404);
        assertThat(get(owner, draft.replace("/desk", ""))).hasStatus(404);
        var path = booked(agent, draft);
        assertThat(get(staff(Role.CALL_AGENT), path)).hasStatus(404);
        assertThat(get(agent, path)).hasStatusOk().bodyText().doesNotContain("/desk/venue/" + number(path) + "\"");
        assertThat(get(agent, "/desk/venue/" + number(path))).hasStatus(403);
        for (var role : List.of(Role.CITY_OFFICIAL, Role.COMPANY_ADMIN)) {
            assertThat(get(staff(role), DESK + "/new")).hasStatus(403);
            assertThat(post(staff(role), DESK + "/hold", slots("EVENING", halls.company.toString())))
                    .hasStatus(403);
        }
    }

    @Test
    void showsNobodyAButtonThatRefuses() {
        var refused = new ArrayList<Role>();
        for (var role : Role.values()) {
            var clerk = role == Role.COMPANY_ADMIN ? owner : staff(role);
            var calendar = text(get(clerk, "/venue/rooms/" + halls.whole + "?week=" + day));
            var links = Pattern.compile("href=\"([^\"]*bookings/new[^\"]*)\"").matcher(calendar);
            if (!links.find()) {
                refused.add(role);
                assertThat(calendar).contains("비어 있음");
            } else if (!role.name().startsWith("COMPANY")) {
                assertThat(get(clerk, links.group(1).replace("&amp;", "&"))).hasStatusOk();
            } else {
                assertThat(links.group(1)).startsWith("/venue/bookings/new");
            }
        }
        assertThat(refused)
                .contains(Role.CITY_OFFICIAL)
                .doesNotContain(
                        Role.VENUE_MANAGER,
                        Role.DIRECTOR,
                        Role.CALL_AGENT,
                        Role.CONSULTANT,
                        Role.COMPANY_ADMIN,
                        Role.COMPANY_STAFF);
        assertThat(mvc.get().uri("/venue?day=" + day))
                .bodyText()
                .contains("/venue/bookings/new?rooms=")
                .doesNotContain(DESK);
    }

    @Test
    void sendsAnEventOfTheCentreToTheClosures() {
        var chosen = "/new?rooms=" + halls.half + "&blocks=MORNING&day=" + day;
        assertThat(get(manager, DESK + chosen))
                .bodyText()
                .contains("센터 행사 등록", "/desk/venue/closures?room=" + halls.half);
        assertThat(get(manager, "/desk/venue/closures?room=" + halls.half + "&from=" + day + "T09:00"))
                .hasStatusOk()
                .bodyText()
                .contains(day + "T09:00");
        assertThat(get(staff(Role.CALL_AGENT), DESK + chosen))
                .bodyText()
                .doesNotContain("센터 행사 등록")
                .contains("/desk/filings");
    }

    @Test
    void leadsFromWhatACallHandedOnToTheBooking() {
        var number = number(booked(manager, held(manager, "MORNING")));
        database.sql(
                        "insert into venue_arrival (number, company_id, title, words, arrived_at) values (?, ?, '대관 문의', '전화로 물음', now())")
                .params(number, halls.company.value())
                .update();
        assertThat(get(manager, "/desk/venue/arrivals/" + number))
                .hasStatusOk()
                .bodyText()
                .contains(DESK + "/new?company=" + halls.company);
    }

    @Test
    void keepsNoCallerWithoutConsent() {
        var number = number(booked(manager, held(manager, "MORNING")));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql("update venue_entered_booking set consent = '' where number = ?")
                        .param(number)
                        .update());
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql("update venue_entered_booking set way = 'FAX' where number = ?")
                        .param(number)
                        .update());
    }

    private Map<String, String> slots(String block, String company) {
        return Map.of("company", company, "rooms", halls.whole.toString(), "blocks", block, "day", day.toString());
    }

    private String held(Actor clerk, String block) {
        var answer = post(clerk, DESK + "/hold", slots(block, halls.company.toString()));
        assertThat(answer).hasStatus(302);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private String booked(Actor clerk, String draft) {
        var answer = post(clerk, draft, event());
        assertThat(answer).hasStatus(302);
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    private static Map<String, String> event() {
        return new LinkedHashMap<>(Map.of(
                "what.title",
                "협력사 초청 세미나",
                "what.purpose",
                "COMPANY",
                "what.attendees",
                "50",
                "what.layout",
                "THEATRE",
                "caller.way",
                "PHONE",
                "caller.name",
                "김전화",
                "caller.phone",
                "055-320-1200",
                "caller.agreed",
                "true",
                "caller.consent",
                "통화에서 동의를 받음"));
    }

    private static String number(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException wrong) {
            throw new AssertionError(wrong);
        }
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
