package kr.oneroof.consultation.outreach.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.consultation.outreach.TourTown;
import kr.oneroof.document.CameraFiles;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** What staff type into the pages of a tour, and what they, the firms and the city get to see. */
@ModuleTest
class TourPageTests {
    @Autowired
    private WebApplicationContext context;

    @Autowired
    private SeoulClock clock;

    private TourTown town;
    private MockMvcTester mvc;
    private Actor owner;
    private CompanyId hanbit;

    @BeforeEach
    void open() {
        town = new TourTown(context);
        mvc = Mvc.of(context);
        owner = town.person("이대표", Role.COMPANY_ADMIN);
        hanbit = town.firm("한빛정밀", owner);
    }

    @Test
    void walksFromThePlanToTheReportOverThePages() {
        var key = UUID.randomUUID().toString();
        var path = "/desk/tours/" + key;
        assertThat(get(town.kim, "/desk/tours/new")).hasStatusOk().bodyText().contains("김상담");
        assertThat(post(town.kim, "/desk/tours/new", plan(key, clock.today(), "true")))
                .hasRedirectedUrl(path);
        assertThat(get(town.kim, path + "/firms?words=한빛정밀"))
                .hasStatusOk()
                .bodyText()
                .contains("방문 기업으로 추가");
        assertThat(get(town.kim, path + "/firms/new?company=" + hanbit))
                .hasStatusOk()
                .bodyText()
                .contains("한빛정밀", "이한빛");
        var stop = UUID.randomUUID().toString();
        assertThat(post(
                        town.kim,
                        path + "/firms/new",
                        seen(
                                key,
                                Map.of(
                                        "company",
                                        hanbit.toString(),
                                        "submission",
                                        stop,
                                        "at",
                                        "00:10",
                                        "contact",
                                        "이대표",
                                        "phone",
                                        "055-320-1200"))))
                .hasRedirectedUrl(path);
        assertThat(get(owner, "/visits")).hasStatusOk().bodyText().contains("골든루트산업단지", "방문 예정", "김상담");
        assertThat(post(town.kim, path + "/start", seen(key, Map.of()))).hasRedirectedUrl(path + "/day");
        assertThat(post(town.jung, path + "/stops/" + stop + "/arrival", Map.of()))
                .hasStatus(302);
        assertThat(get(town.kim, path + "/day")).hasStatusOk().bodyText().contains("tel:0553201200", "방문 중", "상담 접수하기");
        assertThat(post(town.kim, path + "/stops/" + stop + "/case", matter())).hasStatus(302);
        assertThat(get(town.kim, path + "/report")).hasStatusOk().bodyText().contains("숙련공을 구하지 못합니다", "한빛정밀");
        assertThat(post(town.kim, path + "/report", seen(key, Map.of("text", "요약"))))
                .hasStatus(422)
                .bodyText()
                .contains("모든 방문의 결과를 적은 뒤에");
        assertThat(post(town.kim, path + "/stops/" + stop + "/finish", Map.of()))
                .hasStatus(302);
        assertThat(post(town.kim, path + "/report", seen(key, Map.of("text", "채용이 어렵습니다."))))
                .hasStatus(302);
        assertThat(get(town.director, path + "/report"))
                .hasStatusOk()
                .bodyText()
                .contains("채용이 어렵습니다.", "보고 완료");
        assertThat(get(town.director, "/desk/tours?before=" + clock.today() + "_" + key + "~"))
                .hasStatusOk()
                .bodyText()
                .contains(path, "1곳 중 1곳 상담");
    }

    @Test
    void asksBackBeforeItPlansADayThatIsOverOrOff() {
        var sunday = clock.today().with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        var key = UUID.randomUUID().toString();
        assertThat(post(town.kim, "/desk/tours/new", plan(key, sunday, "")))
                .hasStatus(422)
                .bodyText()
                .contains("토요일, 일요일 또는 휴무일입니다", "골든루트 순회", "관리사무소 앞", "이주무관, 김해시청");
        assertThat(post(town.kim, "/desk/tours/new", plan(key, clock.today().minusDays(1), "")))
                .hasStatus(422)
                .bodyText()
                .contains("지난 날짜입니다");
        assertThat(town.count("outreach_tour", "id = ?::uuid", key)).isZero();
        assertThat(post(town.kim, "/desk/tours/new", plan(key, sunday, "true"))).hasStatus(302);
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        var wrong = plan(UUID.randomUUID().toString(), clock.today(), "true");
        wrong.putAll(Map.of(
                "title",
                "",
                "day",
                "2026-13-40",
                "starts",
                "아침",
                "guests",
                "이주무관",
                "leader",
                owner.id().toString()));
        assertThat(post(town.kim, "/desk/tours/new", wrong))
                .hasStatus(422)
                .bodyText()
                .contains("순회 이름을 적어 주십시오.", "2026-12-03처럼", "09:30처럼", "한 줄에 한 분씩 ‘이름, 기관’", "팀장을 목록에서", "관리사무소 앞");
        var tour = town.planned();
        assertThat(post(town.kim, path(tour) + "/calling-off", seen(tour.toString(), Map.of("text", " "))))
                .hasStatus(422)
                .bodyText()
                .contains("취소 사유를 적어 주십시오.");
        assertThat(post(
                        town.kim,
                        path(tour) + "/firms/new",
                        seen(
                                tour.toString(),
                                Map.of(
                                        "company",
                                        hanbit.toString(),
                                        "submission",
                                        UUID.randomUUID().toString(),
                                        "at",
                                        "",
                                        "contact",
                                        "",
                                        "note",
                                        "견본을 챙길 것"))))
                .hasStatus(422)
                .bodyText()
                .contains("09:30처럼", "담당자 이름을 적어 주십시오.", "견본을 챙길 것");
    }

    @Test
    void showsBothVersionsToWhoeverWasSlower() {
        var tour = town.planned();
        var stale = plan(tour.toString(), clock.today(), "true");
        stale.putAll(Map.of("version", String.valueOf(town.version(tour)), "title", "늦게 고친 이름"));
        town.stop(tour, hanbit, 10);
        assertThat(post(town.kim, path(tour) + "/change", stale))
                .hasStatus(409)
                .bodyText()
                .contains("다른 직원이 먼저 바꾸었습니다", "늦게 고친 이름", "00:10 한빛정밀");
    }

    @Test
    void movesAStopByButtonsAndRefusesAStaleOne() {
        var tour = town.planned();
        town.stop(tour, town.firm("가야테크"), 9);
        var second = town.stop(tour, hanbit, 10);
        var stale = seen(tour.toString(), Map.of("to", "up"));
        assertThat(post(town.kim, path(tour) + "/stops/" + second + "/order", stale))
                .hasStatus(302);
        assertThat(town.tours.open(tour).stops().getFirst().id()).isEqualTo(second);
        assertThat(post(town.kim, path(tour) + "/stops/" + second + "/order", stale))
                .hasStatus(409)
                .bodyText()
                .contains("다른 직원이 먼저 바꾸었습니다");
        assertThat(post(
                        town.kim,
                        path(tour) + "/stops/" + UUID.randomUUID() + "/removal",
                        seen(tour.toString(), Map.of())))
                .hasStatus(404);
    }

    @Test
    void filesNothingWithoutConsentAndOneCaseForTwoTaps() {
        var tour = town.planned();
        var stop = town.stop(tour, hanbit, 10);
        town.service.start(town.shown(tour));
        town.field.arrive(tour, stop);
        var page = path(tour) + "/stops/" + stop + "/case";
        var matter = matter();
        var silent = new HashMap<>(matter);
        silent.remove("consent");
        silent.put("category", "");
        assertThat(post(town.kim, page, silent))
                .hasStatus(422)
                .bodyText()
                .contains("동의를 받아야 접수할 수 있습니다.", "분야를 선택해 주십시오.", "숙련공을 구하지 못합니다");
        for (var tap = 0; tap < 2; tap++) {
            assertThat(mvc.post()
                            .uri(page)
                            .with(Mvc.as(town.kim))
                            .with(csrf())
                            .multipart()
                            .file(
                                    tap == 0
                                            ? new MockMultipartFile(
                                                    "attachments", "현장.jpg", "image/jpeg", CameraFiles.jpg(6))
                                            : new MockMultipartFile("attachments", "", null, new byte[0]))
                            .params(params(matter))
                            .exchange())
                    .hasStatus(302);
        }
        assertThat(town.count("outreach_case", "stop_id = ?", stop)).isOne();
        var number = town.tours.open(tour).stops().getFirst();
        assertThat(number.firm().id()).isEqualTo(hanbit);
        var filed = town.database()
                .sql("select number from outreach_case where stop_id = ?")
                .param(stop)
                .query(String.class)
                .single();
        assertThat(town.count("stored_file", "subject = ?", "request:" + filed)).isOne();
        assertThat(get(owner, "/consultations/" + filed))
                .hasStatusOk()
                .bodyText()
                .contains("방문한 자리에서 접수한 상담입니다", "찾아가는 애로해결");
        assertThat(get(town.kim, "/desk/consultations/" + filed))
                .hasStatusOk()
                .bodyText()
                .contains("골든루트 순회", "순회 보기");
    }

    @Test
    void keepsConfidentialCasesOutOfOthersReports() {
        var tour = town.planned();
        var stop = town.stop(tour, hanbit, 10);
        town.service.start(town.shown(tour));
        var open = town.opened(tour, stop, false);
        var secret = town.field.openCase(tour, stop, TourTown.heard(UUID.randomUUID(), town.kim.id(), true));
        town.database()
                .sql("update request_file set owner_id = ? where number = ?")
                .params(town.kim.id().value(), secret.value())
                .update();
        assertThat(get(town.jung, path(tour) + "/report"))
                .hasStatusOk()
                .bodyText()
                .contains(open.value(), "접수한 상담 1건")
                .doesNotContain(secret.value());
        assertThat(get(town.jung, path(tour) + "/day")).bodyText().doesNotContain(secret.value());
        assertThat(get(town.director, path(tour) + "/report"))
                .bodyText()
                .contains(secret.value(), "비공개 상담", "접수한 상담 2건");
    }

    private static String path(UUID tour) {
        return "/desk/tours/" + tour;
    }

    private Map<String, String> plan(String key, LocalDate day, String told) {
        return new HashMap<>(Map.of(
                "submission",
                key,
                "title",
                "골든루트 순회",
                "day",
                day.toString(),
                "starts",
                "09:30",
                "complex",
                "골든루트산업단지",
                "meetingPoint",
                "관리사무소 앞",
                "leader",
                town.kim.id().toString(),
                "members",
                town.jung.id().toString(),
                "guests",
                "이주무관, 김해시청",
                "told",
                told));
    }

    private static Map<String, String> matter() {
        return new HashMap<>(Map.of(
                "submission",
                UUID.randomUUID().toString(),
                "category",
                "LABOUR",
                "title",
                "숙련공을 구하지 못합니다",
                "body",
                "석 달째 지원자가 없습니다.",
                "contactName",
                "이대표",
                "contactPhone",
                "055-320-1200",
                "consent",
                "true",
                "consentHow",
                "방문 서면 동의"));
    }

    private Map<String, String> seen(String tour, Map<String, String> typed) {
        var all = new HashMap<>(typed);
        all.put("version", String.valueOf(town.version(UUID.fromString(tour))));
        return all;
    }

    private MvcTestResult get(Actor actor, String path) {
        return mvc.get().uri(path).with(Mvc.as(actor)).exchange();
    }

    private MvcTestResult post(Actor actor, String path, Map<String, String> typed) {
        return mvc.post()
                .uri(path)
                .params(params(typed))
                .with(Mvc.as(actor))
                .with(csrf())
                .exchange();
    }

    private static MultiValueMap<String, String> params(Map<String, String> typed) {
        var all = new LinkedMultiValueMap<String, String>();
        typed.forEach((name, value) -> all.put(name, List.of(value)));
        return all;
    }
}
