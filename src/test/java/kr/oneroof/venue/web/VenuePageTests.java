package kr.oneroof.venue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.company.Firms;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;
import kr.oneroof.support.OpenedWorkbook;
import kr.oneroof.venue.Halls;

/** The pages of the rooms: looked at, held, asked for, decided, paid. */
@ModuleTest
class VenuePageTests {
    @Autowired
    private WebApplicationContext application;

    @Autowired
    private JdbcClient database;

    @Autowired
    private SeoulClock clock;

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
        database.sql("update person_role set role = 'VENUE_MANAGER' where person_id = ?")
                .param(halls.manager.value())
                .update();
        manager = new Actor(halls.manager, "배대관", Set.of(Role.VENUE_MANAGER));
    }

    @Test
    void tellsEverybodyWhatIsFreeAndWhatItCosts() {
        assertThat(visit("/venue?day=" + day + "&people=100"))
                .hasStatusOk()
                .bodyText()
                .contains("홀 " + halls.whole, "100,000원", "신청")
                .doesNotContain("홀 " + halls.half);
        assertThat(visit("/venue?day=x&people=x&block=x")).hasStatusOk();
        assertThat(visit("/venue/rooms/" + halls.whole))
                .hasStatusOk()
                .bodyText()
                .contains("극장식 120명", "예시", "승강기", "100%");
        assertThat(visit("/venue/rooms/" + halls.whole + "?week=" + day))
                .hasStatusOk()
                .bodyText()
                .contains("주간", "오전");
        assertThat(visit("/venue/rooms/" + halls.owner.value())).hasStatus(404);
        assertThat(visit("/venue/quote")).hasStatusOk();
        var slot = "rooms=" + halls.whole + "&blocks=MORNING&blocks=AFTERNOON&day=" + day;
        assertThat(visit("/venue/quote?" + slot + "&discount=LABOUR_CULTURE"))
                .hasStatusOk()
                .bodyText()
                .contains("할인", "부가가치세", "합계");
        assertThat(visit("/venue/quote?rooms=" + halls.whole + "&blocks=MORNING&day=2020-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("지난 날짜입니다");
        assertThat(visit("/venue/quote?day=" + day)).hasStatus(422).bodyText().contains("목록에서 골라");
        assertThat(visit("/venue/board")).hasStatusOk().bodyText().contains("행사 안내");
    }

    @Test
    void walksFromTheHoldToThePermit() throws IOException {
        var path = requested("MORNING");
        assertThat(get(owner, path)).hasStatusOk().bodyText().contains("담당자가 곧 검토합니다", "협력사 초청 세미나", "50명, 극장식");
        assertThat(get(stranger(), path)).hasStatus(404);
        assertThat(get(owner, "/venue/bookings")).hasStatusOk().bodyText().contains("협력사 초청 세미나");
        var desk = path.replace("/venue/bookings", "/desk/venue");
        assertThat(get(manager, "/desk/venue?state=REQUESTED"))
                .hasStatusOk()
                .bodyText()
                .contains("한빛정밀");
        assertThat(get(manager, desk)).hasStatusOk().bodyText().contains("검토 시작");
        assertThat(post(manager, desk + "/approval", Map.of())).hasStatus(409);
        assertThat(post(manager, desk + "/receipt", Map.of())).hasStatus(302);
        assertThat(post(manager, desk + "/refusal", Map.of("words", "")))
                .hasStatus(422)
                .bodyText()
                .contains("승인하지 않는 사유");
        assertThat(post(manager, desk + "/approval", Map.of())).hasStatus(302);
        assertThat(get(owner, path)).bodyText().contains("납부 기한까지 입금", "보내는 사람 이름에 접수번호");
        assertThat(post(
                        manager,
                        desk + "/payment",
                        Map.of("won", "1,000,000", "at", clock.today().toString())))
                .hasStatus(422)
                .bodyText()
                .contains("낼 금액보다 많습니다", "1,000,000");
        var owed = database.sql("select total + deposit from venue_booking where number = ?")
                .param(number(path))
                .query(Long.class)
                .single();
        var part = Map.of(
                "won",
                "10",
                "at",
                clock.today().toString(),
                "key",
                UUID.randomUUID().toString());
        assertThat(post(manager, desk + "/payment", part)).hasStatus(302);
        assertThat(post(manager, desk + "/payment", part))
                .hasStatus(422)
                .bodyText()
                .contains("이미 기록한 입금입니다");
        assertThat(post(
                        manager,
                        desk + "/payment",
                        Map.of(
                                "won",
                                String.valueOf(owed - 10),
                                "at",
                                clock.today().toString())))
                .hasStatus(302);
        assertThat(get(owner, path)).bodyText().contains("사용허가서", "오늘 취소하면");
        assertThat(get(manager, "/desk/venue/day?day=" + day))
                .hasStatusOk()
                .bodyText()
                .contains("협력사 초청 세미나");
        assertThat(post(
                        manager,
                        desk + "/departure",
                        Map.of("at", clock.now().toString().substring(0, 16))))
                .hasStatus(409);
        assertThat(post(manager, desk + "/call-off", Map.of("cause", "APPLICANT", "words", "취소")))
                .hasStatus(422);
        assertThat(post(manager, desk + "/arrival", Map.of()))
                .hasStatus(409)
                .bodyText()
                .contains("아직 사용일이 아니거나");
        assertThat(post(manager, desk + "/absence", Map.of())).hasStatus(409);
        var charged = database.sql("select total from venue_booking where number = ?")
                .param(number(path))
                .query(Long.class)
                .single();
        var invoices =
                get(manager, "/desk/venue/invoices.xlsx?month=" + day.toString().substring(0, 7));
        var opened = OpenedWorkbook.of(invoices.getResponse().getContentAsByteArray());
        assertThat(opened.rows())
                .filteredOn(row -> row.getFirst().equals(number(path)))
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains(day.toString(), "협력사 초청 세미나", charged.toString());
        assertThat(opened.kinds().getLast())
                .containsExactly("TEXT", "TEXT", "TEXT", "DATE", "TEXT", "NUMBER", "NUMBER", "NUMBER", "TEXT");
        assertThat(get(manager, "/desk/venue/figures?year=" + day.getYear()))
                .hasStatusOk()
                .bodyText()
                .contains("가동률", "사용 목적별");
        assertThat(get(manager, "/desk/venue/figures/bookings?counted=PERMITTED&year=" + day.getYear()))
                .hasStatusOk()
                .bodyText()
                .contains(number(path));
        assertThat(get(manager, "/desk/venue/figures/bookings?counted=USED&year=" + day.getYear()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(number(path));
        assertThat(get(
                        manager,
                        "/desk/venue/figures/bookings?room=" + halls.whole + "&month="
                                + day.toString().substring(0, 7) + "&year=" + day.getYear()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(number(path));
        assertThat(visit("/venue/rooms/" + halls.whole + "/calendar.ics"))
                .hasStatusOk()
                .bodyText()
                .contains("BEGIN:VEVENT", "SUMMARY:예약됨")
                .doesNotContain("협력사", "한빛정밀");
        assertThat(post(owner, path + "/cancellation", Map.of("why", ""))).hasStatus(422);
        assertThat(post(owner, path + "/cancellation", Map.of("why", "일정이 바뀌었습니다.")))
                .hasStatus(302);
        assertThat(get(owner, path)).bodyText().contains("취소된 예약입니다", "돌려받을 금액");
        assertThat(post(
                        manager,
                        desk + "/refund",
                        Map.of("won", owed.toString(), "at", clock.today().toString())))
                .hasStatus(302);
        assertThat(get(manager, desk)).bodyText().contains("반환");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        var draft = held("AFTERNOON");
        assertThat(get(owner, draft)).hasStatusOk().bodyText().contains("잡아 두었습니다", "마이크", "극장식 120");
        var typed = event();
        typed.put("what.attendees", "121");
        typed.put("pieces[" + halls.microphone + "]", "2");
        typed.put("pieces[" + halls.half + "]", "00");
        assertThat(post(owner, draft, typed))
                .hasStatus(422)
                .bodyText()
                .contains("정원보다 많습니다", "협력사 초청 세미나", "value=\"2\"");
        typed.put("what.attendees", "50");
        typed.put("needs.discount", "MEMBER");
        assertThat(post(owner, draft, typed)).hasStatus(422).bodyText().contains("증빙 파일이 필요합니다");
        typed.put("needs.discount", "");
        typed.put("what.purpose", "EXAM");
        assertThat(post(owner, draft, typed)).hasStatus(422).bodyText().contains("시험 기관");
        typed.putAll(Map.of("exam.body", "한국산업인력공단", "exam.seats", "40", "exam.quiet", "true"));
        var one = post(owner, draft, typed);
        assertThat(one).hasStatus(302);
        assertThat(post(owner, draft, typed).getResponse().getHeader("Location"))
                .isEqualTo(one.getResponse().getHeader("Location"));
        assertThat(get(owner, String.valueOf(one.getResponse().getHeader("Location"))))
                .bodyText()
                .contains("한국산업인력공단, 응시 좌석 40석, 정숙", "20,000원");
    }

    @Test
    void offersOtherTimesAndTheLine() {
        var first = requested("MORNING");
        var other = stranger();
        assertThat(post(
                        other,
                        "/venue/bookings/line",
                        Map.of("rooms", halls.half.toString(), "blocks", "MORNING", "day", "2020-01-01")))
                .hasStatus(422)
                .bodyText()
                .contains("지난 날짜입니다");
        var slots = Map.of("rooms", halls.half.toString(), "blocks", "MORNING", "day", day.toString());
        assertThat(post(other, "/venue/bookings/hold", slots))
                .hasStatus(422)
                .bodyText()
                .contains("이미 예약된 시설", "비슷한 빈 시간", "대기 신청하기");
        var line = post(other, "/venue/bookings/line", slots);
        assertThat(line).hasStatus(302);
        var draft = String.valueOf(line.getResponse().getRedirectedUrl());
        assertThat(get(other, draft)).bodyText().contains("먼저 신청한 시간");
        var typed = event();
        typed.put("what.purpose", "EXAM");
        typed.putAll(Map.of("exam.body", "한국산업인력공단", "exam.seats", "40", "what.layout", "THEATRE"));
        var waits = String.valueOf(post(other, draft, typed).getResponse().getHeader("Location"));
        assertThat(get(other, waits)).bodyText().contains("자리가 나면 접수");
        assertThat(get(manager, first.replace("/venue/bookings", "/desk/venue")))
                .bodyText()
                .contains("대기하는 신청", number(waits));
        assertThat(post(manager, waits.replace("/venue/bookings", "/desk/venue") + "/preference", Map.of()))
                .hasStatus(302);
        assertThat(get(owner, first)).bodyText().contains("다른 기업이 먼저 신청한 시간");
        assertThat(post(owner, first + "/withdrawal", Map.of("why", "취소합니다."))).hasStatus(302);
        assertThat(get(owner, first)).bodyText().contains("같은 시설 다시 신청하기");
    }

    @Test
    void closesRoomsAndChangesRules() {
        var path = requested("EVENING");
        var typed = new LinkedHashMap<>(Map.of(
                "room",
                halls.whole.toString(),
                "from",
                day + "T00:00",
                "until",
                day.plusDays(1) + "T00:00",
                "reason",
                "공사"));
        assertThat(get(manager, "/desk/venue/closures")).hasStatusOk();
        assertThat(post(manager, "/desk/venue/closures", typed))
                .hasStatus(422)
                .bodyText()
                .contains("그 시간에 예약이 있습니다", number(path), "공사");
        typed.put("from", day.plusDays(2) + "T00:00");
        assertThat(post(manager, "/desk/venue/closures", typed))
                .hasStatus(422)
                .bodyText()
                .contains("시작보다 뒤");
        typed.put("until", day.plusDays(3) + "T00:00");
        assertThat(post(manager, "/desk/venue/closures", typed)).hasStatus(302);
        assertThat(get(manager, "/desk/venue/closures")).bodyText().contains("공사", "다시 열기");
        assertThat(get(manager, "/desk/venue/rules")).hasStatusOk().bodyText().contains("예시", "야간 30%");
        assertThat(get(manager, "/desk/venue/rules/new?facility=CITY"))
                .hasStatusOk()
                .bodyText()
                .contains("시 공공시설");
        var rules = new LinkedHashMap<>(Map.of(
                "facility",
                "CITY",
                "validFrom",
                clock.today().toString(),
                "prices.evening",
                "20",
                "prices.holiday",
                "10",
                "prices.vat",
                "10",
                "prices.roundTo",
                "10",
                "prices.deposit",
                "0",
                "overtime",
                "60:20, :100"));
        rules.putAll(Map.of(
                "days.open",
                "30",
                "days.lead",
                "5",
                "days.decision",
                "3",
                "days.pay",
                "3",
                "days.perMonth",
                "4",
                "days.inARow",
                "1",
                "refund",
                "7"));
        assertThat(post(manager, "/desk/venue/rules/new", rules))
                .hasStatus(422)
                .bodyText()
                .contains("예시처럼");
        rules.put("refund", "7:100, 0:0");
        assertThat(post(manager, "/desk/venue/rules/new", rules))
                .hasStatus(422)
                .bodyText()
                .contains("시간대를 하나 이상");
        rules.putAll(Map.of(
                "hours[MORNING]",
                "09:00~12:00",
                "hours[NIGHT]",
                "22:00 ~ 02:00",
                "discounts[VETERAN]",
                "101",
                "closed",
                "true"));
        assertThat(post(manager, "/desk/venue/rules/new", rules))
                .hasStatus(422)
                .bodyText()
                .contains("0부터 100까지", "22:00 ~ 02:00");
        rules.put("discounts[VETERAN]", "80%");
        assertThat(post(manager, "/desk/venue/rules/new", rules))
                .hasStatus(422)
                .bodyText()
                .contains("내일 이후여야");
        rules.put("validFrom", clock.today().plusYears(90).toString());
        assertThat(post(manager, "/desk/venue/rules/new", rules)).hasStatus(302);
        assertThat(get(manager, "/desk/venue/rules"))
                .bodyText()
                .contains("야간 20%", "심야 22:00~02:00", "국가유공자 80%", "대관 안 함");
    }

    @Test
    void keepsTheBuilding() throws IOException {
        assertThat(get(manager, "/desk/venue/rooms")).hasStatusOk().bodyText().contains("홀 " + halls.whole);
        var name = "연회장 " + halls.half;
        var typed = new LinkedHashMap<>(Map.of(
                "site.name",
                name,
                "site.floor",
                "5",
                "site.kind",
                "BANQUET",
                "site.area",
                "0",
                "site.facility",
                "CENTRE",
                "base",
                "90,000",
                "seats[BANQUET]",
                "80",
                "active",
                "true",
                "parts",
                halls.half.toString()));
        assertThat(get(manager, "/desk/venue/rooms/new"))
                .hasStatusOk()
                .bodyText()
                .contains("이루는 시설", "홀 " + halls.half)
                .doesNotContain("시설 고치기");
        assertThat(post(manager, "/desk/venue/rooms/new", typed))
                .hasStatus(422)
                .bodyText()
                .contains("면적", name);
        typed.put("site.area", "150");
        assertThat(post(manager, "/desk/venue/rooms/new", typed)).hasStatus(302);
        var room = database.sql("select id from venue_room where name = ?")
                .param(name)
                .query(UUID.class)
                .single();
        assertThat(database.sql("select part_id from venue_room_part where room_id = ?")
                        .param(room)
                        .query(UUID.class)
                        .list())
                .containsExactly(halls.half);
        typed.put("seats[BANQUET]", "");
        assertThat(post(manager, "/desk/venue/rooms/" + room, typed))
                .hasStatus(422)
                .bodyText()
                .contains("배치 하나에는");
        typed.putAll(Map.of("seats[BANQUET]", "70", "site.name", name + " 새"));
        assertThat(mvc.perform(MockMvcRequestBuilders.multipart("/desk/venue/rooms/" + room)
                        .file(new MockMultipartFile("attachments", "방.png", "image/png", picture()))
                        .params(org.springframework.util.MultiValueMap.fromSingleValue(typed))
                        .with(Mvc.as(manager))
                        .with(csrf())))
                .hasStatus(302);
        var page = visit("/venue/rooms/" + room);
        assertThat(page).hasStatusOk().bodyText().contains("연회식 70명", name + " 새 사진 1");
        var photo = database.sql("select file_id from venue_room_photo where room_id = ?")
                .param(room)
                .query(UUID.class)
                .single();
        assertThat(visit("/venue/rooms/" + room + "/photos/" + photo))
                .hasStatusOk()
                .hasContentType("image/png");
        assertThat(visit("/venue/rooms/" + halls.whole + "/photos/" + photo)).hasStatus(404);
        assertThat(get(manager, "/desk/venue/rooms/" + room)).bodyText().contains("사진 1 지우기");
        assertThat(post(manager, "/desk/venue/rooms/" + room + "/photos/" + photo + "/removal", Map.of()))
                .hasStatus(302);
        assertThat(visit("/venue/rooms/" + room + "/photos/" + photo)).hasStatus(404);
        typed.remove("active");
        post(manager, "/desk/venue/rooms/" + room, typed);
        assertThat(visit("/venue?day=" + day)).bodyText().doesNotContain(name);
        var piece = Map.of("name", "단상 " + room, "stock", "2", "won", "15,000");
        assertThat(post(manager, "/desk/venue/rooms/equipment", Map.of("name", "", "stock", "x", "won", "")))
                .hasStatus(422);
        assertThat(post(manager, "/desk/venue/rooms/equipment", piece)).hasStatus(302);
        assertThat(get(manager, "/desk/venue/rooms")).bodyText().contains("단상 " + room, "한 개 15,000원, 모두 2개");
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void looksAtTheBanksListFirst() {
        var path = requested("MORNING");
        var desk = path.replace("/venue/bookings", "/desk/venue");
        post(manager, desk + "/receipt", Map.of());
        post(manager, desk + "/approval", Map.of());
        var owed = database.sql("select total + deposit from venue_booking where number = ?")
                .param(number(path))
                .query(Long.class)
                .single();
        var list = new MockMultipartFile(
                "file",
                "입금.csv",
                "text/csv",
                ("입금일,금액,적요\n" + clock.today() + "," + owed + "," + number(path) + "\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(get(manager, "/desk/venue/payments")).hasStatusOk();
        assertThat(sent(new MockMultipartFile("file", "빈.csv", "text/csv", new byte[0])))
                .hasStatus(422);
        var answer = sent(list);
        assertThat(answer).hasStatus(302);
        var file = String.valueOf(answer.getResponse().getRedirectedUrl());
        assertThat(get(manager, file)).hasStatusOk().bodyText().contains("일치", "맞는 1건 기록하기");
        assertThat(post(manager, file, Map.of())).hasStatus(302);
        assertThat(post(manager, file, Map.of())).hasStatus(409);
        assertThat(get(owner, path)).bodyText().contains("사용허가서");
    }

    private MvcTestResult sent(MockMultipartFile file) {
        return mvc.perform(MockMvcRequestBuilders.multipart("/desk/venue/payments")
                .file(file)
                .with(Mvc.as(manager))
                .with(csrf()));
    }

    private String held(String block) {
        var answer = post(
                owner,
                "/venue/bookings/hold",
                Map.of("rooms", halls.whole.toString(), "blocks", block, "day", day.toString()));
        assertThat(answer).hasStatus(302);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private String requested(String block) {
        var answer = post(owner, held(block), event());
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
                "what.listed",
                "true",
                "needs.invoice",
                "tax@hanbit.kr"));
    }

    private static String number(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Actor stranger() {
        var firms = new Firms(application);
        var id = firms.person("최도현");
        firms.firm("가야테크", id);
        return new Actor(id, "최도현", Set.of(Role.COMPANY_ADMIN));
    }

    private MvcTestResult visit(String path) {
        return mvc.get().uri(path).exchange();
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
