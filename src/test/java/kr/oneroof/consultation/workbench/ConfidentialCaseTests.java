package kr.oneroof.consultation.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.consultation.CaseMatter;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.Complexity;
import kr.oneroof.consultation.ConsultationWish;
import kr.oneroof.consultation.FilingChannel;
import kr.oneroof.consultation.InquiryFiling;
import kr.oneroof.consultation.Triage;
import kr.oneroof.document.DocumentService;
import kr.oneroof.document.DownloadReason;
import kr.oneroof.document.SampleFiles;
import kr.oneroof.document.UploadService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** Every door behind which a confidential case could be seen. */
@ModuleTest
class ConfidentialCaseTests {
    /** A team of its own, so that no case of other tests pushes this one off the first page. */
    private static final String TEAM = "비공개시험팀";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private UploadService uploads;

    @Autowired
    private DocumentService documents;

    @Autowired
    private SeoulClock clock;

    private WorkbenchTown town;
    private MockMvcTester mvc;
    private Actor kim;
    private Actor jung;
    private Actor director;
    private CompanyId company;
    private String title = "";
    private RequestNumber number = new RequestNumber("2026-000000");

    @BeforeEach
    void open() {
        mvc = Mvc.of(context);
        town = new WorkbenchTown(context);
        kim = town.consultant("김상담", TEAM);
        jung = town.consultant("정현장", TEAM);
        director = town.person("한센터장", "", Role.DIRECTOR);
        company = town.company("비밀정밀");
        title = "영업비밀 유출 " + System.nanoTime();
        number = filed();
        town.service.triage(town.seen(number), new Triage(Category.LEGAL, Complexity.SIMPLE, TEAM));
        town.service.assign(town.seen(number), kim.id());
    }

    private RequestNumber filed() {
        return town.inquiries.file(new InquiryFiling(
                UUID.randomUUID(),
                company,
                new InquiryFiling.Filer(kim.id(), kim.id(), FilingChannel.WEB, null),
                new CaseMatter(Category.LEGAL, title, "거래처 문제입니다.", "", "박지원", ""),
                List.of(),
                ConsultationWish.online(),
                true));
    }

    @Test
    void opensToItsAssigneeAlone() {
        assertThat(get(kim, path())).hasStatusOk().bodyText().contains(title, "비공개");
        assertThat(get(jung, path())).hasStatus(404);
        assertThat(get(director, path())).hasStatus(404);
    }

    @Test
    void isSortedByTheDirectorAndTheContactAlone() {
        var fresh = filed();
        town.database()
                .sql("update request_file set owner_id = ? where number = ?")
                .params(kim.id().value(), fresh.value())
                .update();
        assertThat(get(kim, "/desk/consultations/" + fresh + "/triage")).hasStatusOk();
        assertThat(get(director, "/desk/consultations/" + fresh + "/triage")).hasStatusOk();
        assertThat(get(jung, "/desk/consultations/" + fresh + "/triage")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "triage",
                "assignment",
                "supplement-request",
                "answer",
                "transfer",
                "extension",
                "handover",
                "referral",
                "confidentiality"
            })
    void keepsEachStepFromOthers(String step) {
        assertThat(get(jung, path() + "/" + step)).hasStatus(404);
        assertThat(post(
                        jung,
                        path() + "/" + step,
                        Map.of(
                                "version",
                                String.valueOf(town.version(number)),
                                "text",
                                "답",
                                "secret",
                                "false",
                                "reason",
                                "해제",
                                "consultant",
                                jung.id().toString())))
                .hasStatus(404);
        assertThat(town.status(number)).isEqualTo("IN_PROGRESS");
    }

    @Test
    void takesNoCommentAndNoPresenceOfOthers() {
        assertThat(post(jung, path() + "/comment", Map.of("text", "무슨 일?"))).hasStatus(404);
        assertThat(post(jung, path() + "/presence", Map.of())).hasStatus(404);
        assertThat(post(kim, path() + "/comment", Map.of("text", "메모"))).hasStatus(302);
    }

    @Test
    void standsInListsWithoutWords() {
        for (var reader : List.of(jung, director, town.person("오콜", "콜센터", Role.CALL_AGENT))) {
            assertThat(get(reader, "/desk/consultations/list?category=LEGAL"))
                    .hasStatusOk()
                    .bodyText()
                    .contains(number.value(), "비공개 상담")
                    .doesNotContain(title, "비밀정밀", "\"" + path() + "\"");
        }
        assertThat(get(kim, "/desk/consultations/list?category=LEGAL"))
                .bodyText()
                .contains(title);
    }

    @Test
    void isNotFoundByItsWords() {
        for (var words : List.of(title, "비밀정밀", "거래처", number.value())) {
            assertThat(mvc.get()
                            .uri("/desk/consultations/list")
                            .param("words", words)
                            .with(Mvc.as(jung)))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain(">" + number.value() + "<");
        }
        assertThat(mvc.get()
                        .uri("/desk/consultations/list")
                        .param("words", title)
                        .with(Mvc.as(kim)))
                .bodyText()
                .contains(number.value());
    }

    @Test
    void liesOnTheBoardWithoutWords() {
        assertThat(get(jung, "/desk/consultations?tab=group"))
                .hasStatusOk()
                .bodyText()
                .contains("비공개 상담")
                .doesNotContain(title);
        assertThat(get(kim, "/desk/consultations?tab=mine")).bodyText().contains(title);
    }

    @Test
    void isCountedButNotLinkedBehindAFigure() {
        assertThat(get(director, "/figures/consultations?category=LEGAL"))
                .hasStatusOk()
                .bodyText()
                .contains(number.value())
                .doesNotContain(title, "\"" + path() + "\"");
    }

    @Test
    void keepsItsDueDateAndHistoryToThoseWhoMayKnow() {
        for (var page : List.of("/due", "/history")) {
            assertThat(get(kim, "/requests/" + number + page)).hasStatusOk();
            assertThat(get(jung, "/requests/" + number + page)).hasStatus(404);
        }
        assertThat(get(town.person("오콜", "콜센터", Role.CALL_AGENT), "/desk/filings/" + number))
                .hasStatus(404);
    }

    @Test
    void keepsItsFilesToThoseWhoMayRead() {
        var file = uploads.upload(kim.id(), "계약서.pdf", new ByteArrayInputStream(SampleFiles.pdf()));
        documents.attach(List.of(file.id()), kim.id(), "request:" + number);
        var download = "/files/" + file.id() + "?reason=" + DownloadReason.values()[0];
        assertThat(get(jung, download)).hasStatus(404);
        assertThat(get(director, download)).hasStatus(404);
        assertThat(get(kim, download)).hasStatusOk();
    }

    @Test
    void opensToADirectorForAReasonAndForAnHour() {
        var opening = "/desk/confidential/" + number + "/opening";
        assertThat(get(director, opening)).hasStatusOk().bodyText().doesNotContain(title);
        assertThat(post(
                        director,
                        opening,
                        Map.of("submission", UUID.randomUUID().toString(), "reason", "")))
                .hasStatus(422)
                .bodyText()
                .contains("열람 사유를 적어 주십시오");
        assertThat(post(jung, opening, Map.of("submission", UUID.randomUUID().toString(), "reason", "궁금")))
                .hasStatus(403);
        assertThat(post(
                        director,
                        opening,
                        Map.of("submission", UUID.randomUUID().toString(), "reason", "민원 확인")))
                .hasStatus(302);
        assertThat(get(director, path())).hasStatusOk().bodyText().contains(title);
        assertThat(get(jung, path())).hasStatus(404);
        assertThat(town.database()
                        .sql("select reason from look where actor_id = ? and what = 'audit.look.confidential'")
                        .param(director.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("민원 확인");
        SeoulClock.at(
                clock.now().plusMinutes(61),
                () -> assertThat(get(director, path())).hasStatus(404));
    }

    @Test
    void asksNoReasonForWhatIsOpenOrNotThere() {
        var open = town.worked(company, kim, TEAM, "공개 상담");
        assertThat(get(director, "/desk/confidential/" + open + "/opening")).hasStatus(404);
        assertThat(get(director, "/desk/confidential/2099-999999/opening")).hasStatus(404);
    }

    @Test
    void leavesWhoeverGaveItAwayOutside() {
        var given = post(
                kim,
                path() + "/assignment",
                Map.of(
                        "version",
                        String.valueOf(town.version(number)),
                        "consultant",
                        jung.id().toString()));
        assertThat(given).hasStatus(302).hasRedirectedUrl("/desk/consultations");
        assertThat(get(kim, path())).hasStatus(404);
        assertThat(get(jung, path())).hasStatusOk();
    }

    @Test
    void isMarkedLaterAndOpenedAgainWithAReason() {
        var open = town.worked(company, kim, TEAM, "나중에 비공개");
        var place = "/desk/consultations/" + open;
        assertThat(get(jung, place)).hasStatusOk();
        assertThat(get(kim, place + "/confidentiality"))
                .hasStatusOk()
                .bodyText()
                .contains("비공개로 전환");
        assertThat(mark(open, "true", " ")).hasStatus(422).bodyText().contains("사유를 적어 주십시오");
        assertThat(mark(open, "true", "신청인 요청")).hasStatus(302);
        assertThat(get(jung, place)).hasStatus(404);
        assertThat(mark(open, "false", "신청인 확인")).hasStatus(302);
        assertThat(get(jung, place)).hasStatusOk().bodyText().contains("비공개를 해제했습니다");
    }

    private MvcTestResult mark(RequestNumber which, String secret, String reason) {
        return post(
                kim,
                "/desk/consultations/" + which + "/confidentiality",
                Map.of("version", String.valueOf(town.version(which)), "secret", secret, "reason", reason));
    }

    private String path() {
        return "/desk/consultations/" + number;
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
