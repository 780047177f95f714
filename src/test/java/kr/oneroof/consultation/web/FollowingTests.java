package kr.oneroof.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.consultation.CaseService;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.Complexity;
import kr.oneroof.consultation.InquiryService;
import kr.oneroof.consultation.Outcome;
import kr.oneroof.consultation.Transfer;
import kr.oneroof.consultation.Triage;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;

/** What a company does after filing: add, withdraw, come back, say how it was. */
@ModuleTest
class FollowingTests {
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 11, 2, 10, 0);
    private static final Map<String, String> MARKS = Map.of(
            "overall", "2", "speed", "5", "expertise", "4", "kindness", "5", "solved", "PARTLY", "remark", "빨랐습니다.");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private CaseService service;

    @Autowired
    private InquiryService inquiries;

    private Applicants town;
    private Actor kim;
    private Actor hanbit;
    private RequestNumber number = new RequestNumber("2026-000000");

    @BeforeEach
    void open() {
        town = new Applicants(context);
        kim = town.staff("김상담", Role.CONSULTANT);
        hanbit = town.person("이한빛");
        SeoulClock.at(MONDAY, () -> {
            number = town.filed(town.firm("한빛정밀", hanbit), hanbit, "물류비");
            service.triage(town.seen(number), new Triage(Category.TRADE, Complexity.SIMPLE, "기업SOS팀"));
            service.assign(town.seen(number), kim.id());
        });
    }

    @Test
    void addsWhatWasAskedForAndMovesTheDueDate() {
        SeoulClock.at(
                MONDAY.plusDays(1),
                () -> service.ask(
                        town.seen(number), "견적서를 주십시오.", MONDAY.plusDays(8).toLocalDate()));
        var due = due();
        SeoulClock.at(MONDAY.plusDays(3), () -> {
            assertThat(step("supplement", Map.of("text", "")))
                    .hasStatus(422)
                    .bodyText()
                    .contains("내용을 적어 주십시오");
            var file = town.upload(hanbit.id(), "견적서.pdf");
            var added = Map.of("text", "견적서를 올립니다.\r\n확인해 주십시오.", "files", file);
            assertThat(step("supplement", added)).hasStatus(302);
            assertThat(step("supplement", added)).hasStatus(409);
        });
        assertThat(due()).isEqualTo(due.plusDays(2));
        assertThat(town.status(number)).isEqualTo("IN_PROGRESS");
        assertThat(town.get(hanbit, "/consultations/" + number))
                .hasStatusOk()
                .bodyText()
                .contains("견적서를 올립니다.", "견적서.pdf")
                .doesNotContain("??");
        assertThat(lines("consultation.history.given")).isEqualTo(1);
        assertThat(town.count(
                        "notice",
                        "person_id = ? and template = 'consultation.notice.given'",
                        kim.id().value()))
                .isEqualTo(1);
    }

    @Test
    void addsNoFileOfSomebodyElse() {
        service.ask(town.seen(number), "견적서를 주십시오.", MONDAY.plusDays(80).toLocalDate());
        var foreign = town.upload(town.person("최도현").id(), "남의 것.pdf");
        assertThat(step("supplement", Map.of("text", "올립니다.", "files", foreign)))
                .hasStatus(404);
        assertThat(step("supplement", Map.of("text", "올립니다.", "files", "x"))).hasStatus(404);
        assertThat(town.status(number)).isEqualTo("SUPPLEMENT_REQUESTED");
        assertThat(lines("consultation.history.given")).isZero();
    }

    @Test
    void addsNothingUnasked() {
        assertThat(step("supplement", Map.of("text", "참고하십시오."))).hasStatus(409);
        assertThat(lines("consultation.history.given")).isZero();
    }

    @Test
    void withdrawsOnceAndOnlyWhileOpen() {
        assertThat(step("withdrawal", Map.of("text", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("내용을 적어 주십시오");
        assertThat(step("withdrawal", Map.of("text", "가".repeat(2001))))
                .hasStatus(422)
                .bodyText()
                .contains("2,000자 이하로", "가".repeat(2001));
        assertThat(step("withdrawal", Map.of("text", "해결되었습니다."))).hasStatus(302);
        assertThat(step("withdrawal", Map.of("text", "해결되었습니다."))).hasStatus(409);
        assertThat(town.status(number)).isEqualTo("WITHDRAWN");
        assertThat(lines("consultation.history.withdrawn")).isEqualTo(1);
        assertThat(step("reopening", Map.of("text", "다시"))).hasStatus(409);
        assertThat(step("survey", MARKS)).hasStatus(409);
    }

    @Test
    void withdrawsNothingThatIsAnswered() {
        answer();
        assertThat(town.get(hanbit, "/consultations/" + number)).bodyText().doesNotContain("/withdrawal");
        assertThat(step("withdrawal", Map.of("text", "취하"))).hasStatus(409);
        assertThat(town.status(number)).isEqualTo("CLOSED");
    }

    @ParameterizedTest
    @CsvSource({"13, 302, IN_PROGRESS", "14, 302, IN_PROGRESS", "15, 409, CLOSED"})
    void comesBackWithinFourteenDays(int days, int status, String stands) {
        answer();
        SeoulClock.at(MONDAY.plusDays(days), () -> {
            assertThat(step("reopening", Map.of("text", ""))).hasStatus(422);
            assertThat(step("reopening", Map.of("text", "아직 풀리지 않았습니다."))).hasStatus(status);
            assertThat(step("reopening", Map.of("text", "아직 풀리지 않았습니다."))).hasStatus(409);
        });
        assertThat(town.status(number)).isEqualTo(stands);
        assertThat(lines("consultation.history.reopened")).isEqualTo(status == 302 ? 1 : 0);
    }

    @Test
    void comesBackAlsoWhenAnAgencyHadTheAnswer() {
        SeoulClock.at(MONDAY, () -> {
            number = town.filed(town.firm("가야테크", town.person("최도현")), hanbit, "운임");
            service.triage(town.seen(number), new Triage(Category.TRADE, Complexity.SIMPLE, "기업SOS팀"));
            service.transfer(
                    town.seen(number),
                    new Transfer("경남테크노파크", "소관", new Transfer.Handing("기술 지원", "기업명, 연락처", "1년", "전화로 동의", ""), ""));
        });
        answer();
        SeoulClock.at(MONDAY.plusDays(1), () -> inquiries.reopen(company(), number, "아직 풀리지 않았습니다."));
        assertThat(town.status(number)).isEqualTo("IN_PROGRESS");
        SeoulClock.at(MONDAY.plusDays(2), () -> service.assign(town.seen(number), kim.id()));
        assertThat(town.status(number)).isEqualTo("IN_PROGRESS");
    }

    @Test
    void takesOneSurveyAnAnswer() {
        assertThat(step("survey", MARKS)).hasStatus(409);
        answer();
        SeoulClock.at(MONDAY.plusDays(1), () -> {
            assertThat(town.get(hanbit, "/consultations/" + number)).bodyText().contains("/survey", "/reopening");
            assertThat(step("survey", MARKS)).hasStatus(302);
            assertThat(step("survey", MARKS)).hasStatus(409);
            assertThat(town.get(hanbit, "/consultations/" + number)).bodyText().doesNotContain("/survey");
        });
        assertThat(town.count(
                        "consultation_survey", "number = ? and overall = 2 and solved = 'PARTLY'", number.value()))
                .isEqualTo(1);
        assertThat(town.count(
                        "notice",
                        "person_id = ? and template = 'consultation.notice.unhappy'",
                        kim.id().value()))
                .isEqualTo(1);
    }

    @Test
    void takesNoSurveyAfterFourteenDays() {
        answer();
        SeoulClock.at(
                MONDAY.plusDays(15), () -> assertThat(step("survey", MARKS)).hasStatus(409));
        assertThat(town.count("consultation_survey", "number = ?", number.value()))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "overall, 6, 전반적 만족도를",
        "speed, 0, 신속성을",
        "expertise, x, 전문성을",
        "kindness, '', 친절도를",
        "solved, MAYBE, 어려움이 해결되었는지"
    })
    void returnsASurveyWithAMarkMissing(String field, String value, String message) {
        answer();
        var marks = new HashMap<>(MARKS);
        marks.put(field, value);
        SeoulClock.at(
                MONDAY.plusDays(1),
                () -> assertThat(step("survey", marks))
                        .hasStatus(422)
                        .bodyText()
                        .contains(message, "빨랐습니다.", "checked")
                        .doesNotContain("??"));
        assertThat(town.count("consultation_survey", "number = ?", number.value()))
                .isZero();
    }

    private CompanyId company() {
        return new CompanyId(UUID.fromString(
                town.text("select company_id from consultation_case where number = ?", number.value())));
    }

    private void answer() {
        SeoulClock.at(
                MONDAY,
                () -> service.answerAndClose(
                        town.seen(number), new CaseService.Reply(kim.id(), "바우처를 안내합니다.", List.of()), Outcome.GUIDED));
    }

    private MvcTestResult step(String step, Map<String, String> typed) {
        return town.post(hanbit, "/consultations/" + number + "/" + step, typed);
    }

    private LocalDateTime due() {
        return LocalDateTime.parse(town.text("""
                select to_char(due_at at time zone 'Asia/Seoul', 'YYYY-MM-DD"T"HH24:MI:SS') from request_file
                where number = ?""", number.value()));
    }

    private int lines(String key) {
        return town.count("request_history", "number = ? and message_key = ?", number.value(), key);
    }
}
