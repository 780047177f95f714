package kr.oneroof.consultation.clinic.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;

import kr.oneroof.consultation.clinic.ClinicState;
import kr.oneroof.consultation.clinic.ClinicTown;
import kr.oneroof.consultation.clinic.OwnClinicService.Asker;
import kr.oneroof.document.CameraFiles;
import kr.oneroof.document.DownloadService;
import kr.oneroof.document.SampleFiles;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** What people type into the pages of a clinic, and what they get to see. */
@ModuleTest
class ClinicPageTests {
    @Autowired
    private WebApplicationContext context;

    @Autowired
    private SeoulClock clock;

    private ClinicTown town;
    private MockMvcTester mvc;

    @BeforeEach
    void open() {
        town = new ClinicTown(context);
        mvc = Mvc.of(context);
        town.database()
                .sql("update clinic set state = 'REFUSED' where state = 'WAITING'")
                .update();
        town.budget(10_000_000);
    }

    /** Who grants the money must see what it is for; what the company told its consultant stays between them. */
    @Test
    void showsTheDirectorPlanAndCostOfAConfidentialCase() {
        var asker = town.reviewed("비밀정밀", 12, 2);
        town.database()
                .sql("update consultation_case set confidential = true where number = ?")
                .param(asker.number().value())
                .update();
        var desk = "/desk/consultations/" + asker.number() + "/clinic";
        assertThat(get(town.director, "/desk/clinics")).bodyText().contains(desk);
        assertThat(get(town.director, desk))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "비밀정밀",
                        "전처리 공정을 진단합니다.",
                        "490,000원",
                        "비공개 상담입니다",
                        "/desk/confidential/" + asker.number() + "/opening")
                .doesNotContain("도금 불량률이 높습니다", "표면에 기포가 생깁니다.")
                .as("no button that leads nowhere")
                .doesNotContain("/clinic/review");
        assertThat(get(town.director, "/desk/consultations/" + asker.number())).hasStatus(404);
        assertThat(town.database()
                        .sql(
                                "select count(*) from look where subject = ? and actor_id = ? and what = 'audit.look.clinic'")
                        .params(asker.number().value(), town.director.id().value())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(get(town.jung, desk)).as("a colleague").hasStatus(404);
        assertThat(get(town.kim, desk)).as("the assignee").bodyText().contains("도금 불량률이 높습니다");
        assertThat(post(town.director, desk + "/approval", seen(asker, Map.of())))
                .hasStatus(302)
                .hasRedirectedUrl(desk);
        assertThat(post(town.director, desk + "/approval", seen(asker, Map.of())))
                .as("twice")
                .hasStatus(409);
        assertThat(get(town.director, desk)).hasStatusOk().bodyText().contains("승인");
    }

    @Test
    void paysForAConfidentialCase() throws Exception {
        var asker = town.approved("비밀정밀", 12, 1);
        town.database()
                .sql("update consultation_case set confidential = true where number = ?")
                .param(asker.number().value())
                .update();
        var desk = "/desk/consultations/" + asker.number() + "/clinic";
        var visit = town.visit(asker.number(), clock.today().minusDays(1));
        assertThat(mvc.post()
                        .uri(desk + "/visits/" + visit + "/log")
                        .with(Mvc.as(town.kim))
                        .with(csrf())
                        .multipart()
                        .file(new MockMultipartFile("attachments", "현장.jpg", "image/jpeg", CameraFiles.jpg(6)))
                        .param("version", version(asker))
                        .param("starts", "10:00")
                        .param("ends", "16:00")
                        .param("who", "박기술")
                        .param("done", "농도 측정")
                        .exchange())
                .hasStatus(302);
        assertThat(post(town.kim, desk + "/report", seen(asker, Map.of("text", "농도를 맞추십시오."))))
                .hasStatus(302);
        assertThat(post(owner(asker), "/consultations/" + asker.number() + "/clinic/confirmation", Map.of()))
                .hasStatus(302);
        assertThat(post(town.kim, desk + "/claim", seen(asker, Map.of()))).hasStatus(302);
        assertThat(get(town.director, desk))
                .hasStatusOk()
                .bodyText()
                .contains("농도를 맞추십시오.", "현장.jpg")
                .doesNotContain("/files/", "/log\"");
        assertThat(post(town.director, desk + "/payment", seen(asker, Map.of())))
                .hasStatus(302);
        assertThat(town.state(asker.number())).isEqualTo(ClinicState.PAID);
    }

    /** Before the cost is worked out there is nothing to decide, so nothing to see. */
    @Test
    void hidesTheWishOfAConfidentialCaseFromTheDirector() {
        var asker = town.requested("비밀정밀", 12, 2);
        town.database()
                .sql("update consultation_case set confidential = true where number = ?")
                .param(asker.number().value())
                .update();
        assertThat(get(town.director, "/desk/consultations/" + asker.number() + "/clinic"))
                .hasStatus(404);
        assertThat(get(town.director, "/desk/clinics"))
                .bodyText()
                .doesNotContain("/desk/consultations/" + asker.number() + "/clinic");
    }

    @Test
    void walksFromTheRequestToThePaymentOverThePages() {
        var asker = town.worked("한빛정밀", 12);
        var own = "/consultations/" + asker.number() + "/clinic";
        var desk = "/desk" + own;
        assertThat(get(owner(asker), "/consultations/" + asker.number()))
                .bodyText()
                .contains("현장클리닉 신청하기");
        assertThat(get(owner(asker), own + "/request"))
                .hasStatusOk()
                .bodyText()
                .contains("245,000원", "105,000원", "상시근로자 12명", "70%");
        assertThat(post(owner(asker), own + "/request", wish("2")))
                .hasStatus(302)
                .hasRedirectedUrl(own);
        assertThat(get(town.kim, desk)).hasStatusOk().bodyText().contains("도금 불량", "검토·수행계획");
        assertThat(post(
                        town.kim,
                        desk + "/review",
                        seen(asker, Map.of("days", "2", "experts", "박기술", "plan", "공정 진단"))))
                .hasStatus(302);
        assertThat(get(town.director, desk)).bodyText().contains("490,000원", "210,000원", "승인");
        assertThat(get(town.kim, desk)).bodyText().doesNotContain("clinic/approval");
        assertThat(post(town.director, desk + "/approval", seen(asker, Map.of())))
                .hasStatus(302);
        for (var day = 2; day > 0; day--) {
            hold(asker, desk, clock.today().minusDays(day).toString());
        }
        assertThat(get(town.kim, desk + "/report")).hasStatusOk();
        assertThat(post(town.kim, desk + "/report", seen(asker, Map.of("text", "농도를 맞추십시오."))))
                .hasStatus(302);
        assertThat(get(owner(asker), own + "/confirmation"))
                .hasStatusOk()
                .bodyText()
                .contains("농도를 맞추십시오.");
        assertThat(post(owner(asker), own + "/confirmation", Map.of())).hasStatus(302);
        assertThat(post(town.kim, desk + "/claim", seen(asker, Map.of()))).hasStatus(302);
        assertThat(post(town.director, desk + "/payment", seen(asker, Map.of())))
                .hasStatus(302);
        assertThat(town.state(asker.number())).isEqualTo(ClinicState.PAID);
        assertThat(get(owner(asker), "/consultations/" + asker.number()))
                .bodyText()
                .contains("현장클리닉을 신청했습니다(2일)", "현장클리닉 지원금을 지급했습니다")
                .doesNotContain("청구했습니다");
        assertThat(get(town.kim, "/desk/clinics?state=PAID"))
                .hasStatusOk()
                .bodyText()
                .contains(asker.number().value(), "한빛정밀", "490,000원");
    }

    private void hold(Asker asker, String desk, String day) {
        var key = UUID.randomUUID().toString();
        var visit = seen(asker, Map.of("submission", key, "day", day, "starts", "10:00", "ends", "17:00"));
        assertThat(post(town.kim, desk + "/visits", visit)).hasStatus(302);
        assertThat(post(town.kim, desk + "/visits", visit)).as("a double click").hasStatus(302);
        assertThat(post(
                        town.kim,
                        desk + "/visits/" + key + "/log",
                        seen(asker, Map.of("starts", "10:00", "ends", "16:00", "who", "박기술", "done", "농도 측정"))))
                .hasStatus(302);
    }

    @Test
    void storesPhotosOfAVisitWithoutTheirPlace() throws Exception {
        var asker = town.approved("한빛정밀", 12, 1);
        var visit = town.visit(asker.number(), clock.today().minusDays(1));
        var path = "/desk/consultations/" + asker.number() + "/clinic/visits/" + visit + "/log";
        var answer = mvc.post()
                .uri(path)
                .with(Mvc.as(town.kim))
                .with(csrf())
                .multipart()
                .file(new MockMultipartFile("attachments", "현장.jpg", "image/jpeg", CameraFiles.jpg(6)))
                .param("version", version(asker))
                .param("starts", "10:00")
                .param("ends", "16:00")
                .param("who", "박기술")
                .param("done", "농도 측정")
                .exchange();
        assertThat(answer).hasStatus(302);
        var photo = town.clinics
                .require(asker.number())
                .visits()
                .getFirst()
                .photos()
                .getFirst();
        var bytes = new ByteArrayOutputStream();
        context.getBean(DownloadService.class).write(photo.id(), bytes);
        var notes = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(notes.getFirstDirectoryOfType(GpsDirectory.class)).isNull();
        assertThat(notes.getFirstDirectoryOfType(ExifIFD0Directory.class).getInt(0x0112))
                .isEqualTo(6);
        assertThat(bytes.toString(StandardCharsets.ISO_8859_1)).doesNotContain("SECRET");
        assertThat(get(owner(asker), "/files/" + photo.id())).hasStatusOk();
        var stranger = town.worked("가야테크", 5);
        assertThat(get(owner(stranger), "/files/" + photo.id())).hasStatus(404);
    }

    @Test
    void takesNothingButPicturesAsPhotos() {
        var asker = town.approved("한빛정밀", 12, 1);
        var visit = town.visit(asker.number(), clock.today());
        var path = "/desk/consultations/" + asker.number() + "/clinic/visits/" + visit + "/log";
        assertThat(mvc.post()
                        .uri(path)
                        .with(Mvc.as(town.kim))
                        .with(csrf())
                        .multipart()
                        .file(new MockMultipartFile("attachments", "문서.pdf", "application/pdf", SampleFiles.pdf()))
                        .param("version", version(asker))
                        .param("starts", "17:00")
                        .param("ends", "16:00")
                        .param("who", "")
                        .param("done", "남겨 둘 글"))
                .hasStatus(422)
                .bodyText()
                .contains("JPG 또는 PNG 사진만", "남겨 둘 글", "방문한 사람을 적어", "시작 시각보다 늦게", "문서.pdf");
    }

    @Test
    void bringsARequestBackWithAllThatWasTyped() {
        var asker = town.worked("한빛정밀", 12);
        var own = "/consultations/" + asker.number() + "/clinic/request";
        var typed = Map.of(
                "submission",
                UUID.randomUUID().toString(),
                "days",
                "9",
                "goal",
                "불량 원인",
                "site",
                "",
                "first",
                "2020-01-01");
        assertThat(post(owner(asker), own, typed))
                .hasStatus(422)
                .bodyText()
                .contains("불량 원인", "방문 장소 주소를 적어", "오늘 이후의 날짜", "동의해 주십시오");
        assertThat(post(owner(asker), own, wish("9"))).hasStatus(422).bodyText().contains("지원 조건에 맞는 일수");
        assertThat(post(owner(asker), own, Map.of())).hasStatus(422);
        assertThat(town.count("clinic", "number = ?", asker.number().value())).isZero();
    }

    @Test
    void saysToEverybodyWhenTheDoorIsClosed() {
        var asker = town.worked("한빛정밀", 12);
        town.budget(100);
        assertThat(mvc.get().uri("/clinics")).hasStatusOk().bodyText().contains("신규 신청을 받지 않습니다", "부터 신규 신청을");
        var path = "/consultations/" + asker.number() + "/clinic/request";
        assertThat(post(owner(asker), path, wish("1")))
                .hasStatus(422)
                .bodyText()
                .contains("예산을 모두 사용해 새 신청을 받을 수 없습니다");
        assertThat(get(town.kim, "/desk/clinics")).bodyText().contains("신규 신청을 받지 않습니다");
        assertThat(post(
                        town.director,
                        "/desk/clinics/budget",
                        Map.of(
                                "year",
                                String.valueOf(town.year()),
                                "amount",
                                String.valueOf(town.bound() + 1_000_000))))
                .hasStatus(302);
        assertThat(mvc.get().uri("/clinics")).bodyText().doesNotContain("신규 신청을 받지 않습니다");
        assertThat(post(owner(asker), path, wish("1"))).hasStatus(302);
        assertThat(post(town.director, "/desk/clinics/budget", Map.of("year", "x", "amount", "백만")))
                .hasStatus(422)
                .bodyText()
                .contains("백만", "네 자리");
    }

    @Test
    void warnsBeforeTheSecondCancellationAndEndsWithIt() {
        var asker = town.approved("한빛정밀", 12, 2);
        var own = "/consultations/" + asker.number() + "/clinic";
        var first = own + "/visits/" + town.visit(asker.number(), clock.today().plusDays(1)) + "/cancellation";
        assertThat(get(owner(asker), first)).hasStatusOk().bodyText().doesNotContain("이미 한 번 취소하셨습니다");
        assertThat(post(owner(asker), first, Map.of("reason", ""))).hasStatus(422);
        assertThat(post(owner(asker), first, Map.of("reason", "납기"))).hasStatus(302);
        assertThat(post(owner(asker), first, Map.of("reason", "납기")))
                .as("the same visit again")
                .hasStatus(409);
        var second = own + "/visits/" + town.visit(asker.number(), clock.today().plusDays(2)) + "/cancellation";
        assertThat(get(owner(asker), second)).bodyText().contains("이미 한 번 취소하셨습니다");
        assertThat(post(owner(asker), second, Map.of("reason", "또 납기"))).hasStatus(302);
        assertThat(get(owner(asker), own)).hasStatusOk().bodyText().contains("두 번 취소하셔서 현장클리닉을 종료");
        assertThat(town.state(asker.number())).isEqualTo(ClinicState.ENDED);
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyWasFaster() {
        var asker = town.requested("한빛정밀", 12, 2);
        var typed = seen(asker, Map.of("days", "2", "experts", "박기술", "plan", "오래 쓴 계획"));
        town.own.withdraw(asker, "그만둡니다.");
        assertThat(post(town.kim, "/desk/consultations/" + asker.number() + "/clinic/review", typed))
                .hasStatus(409)
                .bodyText()
                .contains("오래 쓴 계획", "그사이 다른 사람이", "그만둡니다.");
        assertThat(post(
                        town.director,
                        "/desk/consultations/" + asker.number() + "/clinic/approval",
                        Map.of("version", "0")))
                .hasStatus(409)
                .bodyText()
                .contains("그사이 다른 사람이");
    }

    @Test
    void letsNobodyApproveTheirOwnReview() {
        var asker = town.requested("한빛정밀", 12, 1);
        var desk = "/desk/consultations/" + asker.number() + "/clinic";
        post(town.director, desk + "/review", seen(asker, Map.of("days", "1", "experts", "박기술", "plan", "계획")));
        assertThat(post(town.director, desk + "/approval", seen(asker, Map.of())))
                .hasStatus(409)
                .bodyText()
                .contains("본인이 승인할 수 없습니다");
        assertThat(town.state(asker.number())).isEqualTo(ClinicState.REVIEWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/request", "/withdrawal", "/objection", "/confirmation"})
    void openNothingToAnotherCompany(String page) {
        var asker = town.approved("한빛정밀", 12, 2);
        var stranger = owner(town.worked("가야테크", 5));
        var path = "/consultations/" + asker.number() + "/clinic" + page;
        var before = town.clinics.require(asker.number());
        assertThat(get(stranger, path)).hasStatus(404).bodyText().doesNotContain("도금", "한빛정밀");
        if (!page.isEmpty()) {
            var form = wish("1");
            form.put("reason", "남의 일");
            assertThat(post(stranger, path, form)).hasStatus(404);
        }
        assertThat(town.clinics.require(asker.number()).facts()).isEqualTo(before.facts());
    }

    @Test
    void knowNoVisitOfAnotherClinic() {
        var asker = town.approved("한빛정밀", 12, 2);
        var mine = town.visit(asker.number(), clock.today());
        var other = town.approved("가야테크", 5, 2);
        var theirs = town.visit(other.number(), clock.today());
        var cancel = "/consultations/" + asker.number() + "/clinic/visits/" + theirs + "/cancellation";
        assertThat(get(owner(asker), cancel)).hasStatus(404);
        assertThat(post(owner(asker), cancel, Map.of("reason", "남의 방문"))).hasStatus(404);
        assertThat(post(
                        owner(other),
                        "/consultations/" + asker.number() + "/clinic/visits/" + mine + "/cancellation",
                        Map.of("reason", "남의 방문")))
                .hasStatus(404);
        for (var step : new String[] {"log", "move", "cancellation"}) {
            var path = "/desk/consultations/" + asker.number() + "/clinic/visits/" + theirs + "/" + step;
            assertThat(get(town.kim, path)).hasStatus(404);
            assertThat(post(town.kim, path, seen(asker, Map.of("reason", "x", "side", "CENTRE"))))
                    .hasStatus(404);
        }
        assertThat(post(
                        town.kim,
                        "/desk/consultations/" + asker.number() + "/clinic/visits",
                        seen(
                                asker,
                                Map.of(
                                        "submission",
                                        theirs.toString(),
                                        "day",
                                        "2026-12-01",
                                        "starts",
                                        "10:00",
                                        "ends",
                                        "11:00"))))
                .hasStatus(404);
        assertThat(town.clinics.require(other.number()).visits()).allMatch(visit -> visit.isAgreed());
    }

    @Test
    void keepTheLookInTheAudit() {
        var asker = town.requested("한빛정밀", 12, 2);
        var before = town.count("look", "subject = ?", asker.number().value());
        get(town.kim, "/desk/consultations/" + asker.number() + "/clinic");
        assertThat(town.count(
                        "look",
                        "subject = ? and actor_id = ?",
                        asker.number().value(),
                        town.kim.id().value()))
                .isGreaterThan(before);
    }

    @Test
    void offerAClinicThatTheCompanyMayAccept() {
        var asker = town.worked("한빛정밀", 12);
        var desk = "/desk/consultations/" + asker.number() + "/clinic";
        assertThat(get(town.kim, desk + "/proposal")).hasStatusOk();
        assertThat(post(town.kim, desk + "/proposal", wish("2"))).hasStatus(302);
        assertThat(get(owner(asker), desk.replace("/desk", "") + "/request"))
                .hasStatusOk()
                .bodyText()
                .contains("제안받은 현장클리닉", "불량 원인을 찾고 싶습니다.");
        assertThat(post(owner(asker), desk.replace("/desk", "") + "/request", wish("1")))
                .hasStatus(302);
        assertThat(town.state(asker.number())).isEqualTo(ClinicState.REQUESTED);
        assertThat(town.clinics.require(asker.number()).wish().days()).isEqualTo(1);
        for (var page : new String[] {"/refusal", "/review", "/claim-return", "/visits"}) {
            assertThat(get(town.director, desk + page)).hasStatusOk();
        }
    }

    private Actor owner(Asker asker) {
        return new Actor(asker.person(), "이대표", Set.of(Role.COMPANY_ADMIN));
    }

    private static Map<String, String> wish(String days) {
        return new java.util.HashMap<>(Map.of(
                "submission",
                UUID.randomUUID().toString(),
                "days",
                days,
                "goal",
                "불량 원인을 찾고 싶습니다.",
                "site",
                "김해시 주촌면",
                "agreed",
                "true"));
    }

    private String version(Asker asker) {
        return String.valueOf(town.clinics.require(asker.number()).facts().version());
    }

    private Map<String, String> seen(Asker asker, Map<String, String> typed) {
        var all = new java.util.HashMap<>(typed);
        all.put("version", version(asker));
        return all;
    }

    private MvcTestResult get(Actor actor, String path) {
        return mvc.get().uri(path).with(Mvc.as(actor)).exchange();
    }

    private MvcTestResult post(Actor actor, String path, Map<String, String> typed) {
        var request = mvc.post().uri(path).with(Mvc.as(actor)).with(csrf());
        typed.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }
}
