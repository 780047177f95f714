package kr.oneroof.finance.aftercare.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.company.Firms;
import kr.oneroof.finance.LoanTown;
import kr.oneroof.finance.aftercare.AftercareMeasureQueries;
import kr.oneroof.finance.bank.LoanAccountService;
import kr.oneroof.finance.bank.LoanChange;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** The pages of aftercare: proposed, heard, decided, taken back; and what the company tells. */
@ModuleTest
class AftercarePageTests {
    @Autowired
    private WebApplicationContext application;

    @Autowired
    private LoanAccountService accountService;

    @Autowired
    private AftercareMeasureQueries measures;

    private MockMvcTester mvc;
    private Actor owner = Mvc.stranger(Role.COMPANY_ADMIN);
    private Actor officer = Mvc.stranger(Role.LOAN_OFFICER);
    private Actor city = Mvc.stranger(Role.CITY_OFFICIAL);
    private RequestNumber number = new RequestNumber("2026-000001");

    @BeforeEach
    void lend() {
        mvc = Mvc.of(application);
        var town = new LoanTown(application, LoanTown.terms(200));
        officer = new Actor(town.officer, "손융자", Set.of(Role.LOAN_OFFICER));
        city = new Actor(town.city, "서주무", Set.of(Role.CITY_OFFICIAL));
        var firms = new Firms(application);
        PersonId id = firms.person("이한빛");
        owner = new Actor(id, "이한빛", Set.of(Role.COMPANY_ADMIN));
        number = town.recommended(firms.firm("한빛정밀", id), id, 100_000_000);
        SeoulClock.at(
                LocalDateTime.parse("2026-04-02T10:00"),
                () -> accountService.tell(
                        number,
                        new LoanChange(LoanChange.Kind.LAST_DRAW, LocalDate.of(2026, 1, 1), 100_000_000, "110-1"),
                        town.clerk));
    }

    @Test
    void proposesHearsAndDecides() {
        var loan = "/desk/aftercare/loans/" + number;
        assertThat(get(officer, loan)).hasStatusOk().bodyText().contains("조치 제안", "관외 이전");
        var typed = new HashMap<>(Map.of(
                "what.kind",
                "MOVED_OUT",
                "what.action",
                "STOP",
                "days.on",
                "2026-05-20",
                "days.from",
                "2026-05-20",
                "days.until",
                "2026-06-20",
                "words",
                "등기부에서 확인했습니다."));
        assertThat(post(officer, loan + "/measures", Map.of("words", "x")))
                .hasStatus(422)
                .bodyText()
                .contains("목록에서 골라");
        assertThat(post(officer, loan + "/measures", typed))
                .hasStatus(422)
                .bodyText()
                .contains("마지막 날은 지급중지에만", "등기부에서 확인했습니다.");
        typed.put("days.until", "");
        assertThat(post(officer, loan + "/measures", typed)).hasStatus(302);
        var id = measures.of(number).getFirst().id();
        var page = "/desk/aftercare/measures/" + id;
        assertThat(get(officer, "/desk/aftercare")).hasStatusOk().bodyText().contains("의견제출 중", number.value());
        assertThat(post(city, page + "/decision", Map.of("words", "옮겼습니다.")))
                .hasStatus(422)
                .bodyText()
                .contains("의견을 낼 수 있는 기간");
        var own = "/loans/" + number + "/aftercare";
        assertThat(get(owner, own)).hasStatusOk().bodyText().contains("등기부에서 확인했습니다.", "의견 내기");
        assertThat(post(owner, own + "/" + id + "/hearing", Map.of("words", "")))
                .hasStatus(422);
        assertThat(post(owner, own + "/" + id + "/hearing", Map.of("words", "공장은 그대로입니다.")))
                .hasStatus(302);
        assertThat(get(city, page)).bodyText().contains("공장은 그대로입니다.", "조치 결정");
        assertThat(post(city, page + "/decision", Map.of("words", ""))).hasStatus(422);
        assertThat(post(city, page + "/decision", Map.of("words", "공장도 옮겼음을 확인했습니다.")))
                .hasStatus(302);
        assertThat(post(city, page + "/decision", Map.of("words", "다시"))).hasStatus(409);
        assertThat(get(owner, own)).bodyText().contains("공장도 옮겼음을 확인했습니다.");
        assertThat(get(officer, "/desk/loan-book/" + number)).bodyText().contains("이 분기에는 지원하는 날이 없습니다");
        assertThat(post(city, page + "/undoing", Map.of("words", "잘못 보았습니다."))).hasStatus(302);
        assertThat(get(city, page)).bodyText().contains("결정 취소", "잘못 보았습니다.");
    }

    @Test
    void dropsWhatWasNotSo() {
        post(
                officer,
                "/desk/aftercare/loans/" + number + "/measures",
                Map.of(
                        "what.kind",
                        "CLOSED",
                        "what.action",
                        "RECOVER",
                        "days.on",
                        "2026-05-20",
                        "days.from",
                        "2026-05-20",
                        "words",
                        "휴업 신고를 보았습니다."));
        var page = "/desk/aftercare/measures/" + measures.of(number).getFirst().id();
        assertThat(get(city, page)).bodyText().contains("환수 이자율", "나누어 내는 횟수");
        assertThat(post(city, page + "/decision", Map.of("words", "x", "money.rate", "십", "money.instalments", "0")))
                .hasStatus(422)
                .bodyText()
                .contains("이자율을 3.1처럼");
        assertThat(post(city, page + "/drop", Map.of("words", "다른 회사였습니다."))).hasStatus(302);
        assertThat(get(city, page)).bodyText().contains("조치하지 않음", "다른 회사였습니다.");
    }

    @Test
    void takesInWhatTheCompanyTells() {
        var own = "/loans/" + number + "/aftercare";
        assertThat(post(
                        owner,
                        own + "/words",
                        Map.of("what.kind", "COMPLETION", "days.on", "2199-01-01", "words", "마쳤습니다.")))
                .hasStatus(422)
                .bodyText()
                .contains("앞으로 올 날", "마쳤습니다.");
        assertThat(post(
                        owner,
                        own + "/words",
                        Map.of("what.kind", "COMPLETION", "days.on", "2026-05-01", "words", "설비를 들였습니다.")))
                .hasStatus(302);
        assertThat(post(
                        owner,
                        own + "/words",
                        Map.of("what.kind", "INDUSTRY", "days.on", "2026-05-02", "words", "업종을 더합니다.")))
                .hasStatus(302);
        assertThat(get(owner, own)).bodyText().contains("설비를 들였습니다.", "승인 대기");
        var loan = "/desk/aftercare/loans/" + number;
        var body = get(officer, loan);
        assertThat(body).bodyText().contains("업종을 더합니다.", "승인");
        var path = Pattern.compile(loan + "/words/[0-9a-f-]{36}")
                .matcher(text(body))
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        assertThat(post(officer, path, Map.of("answer", "no", "reason", "대표 900101-1234567")))
                .hasStatus(422)
                .bodyText()
                .contains("-error", "주민등록번호", "대표 900101-1234567");
        assertThat(post(officer, path, Map.of("answer", "no", "reason", "지원 업종이 아닙니다.")))
                .hasStatus(302);
        assertThat(post(officer, path, Map.of("answer", "yes"))).hasStatus(409);
        assertThat(get(owner, own)).bodyText().contains("지원 업종이 아닙니다.", "불승인");
        var stranger = Mvc.stranger(Role.COMPANY_ADMIN);
        var firms = new Firms(application);
        var other = firms.person("최도현");
        firms.firm("가야테크", other);
        assertThat(get(new Actor(other, "최도현", stranger.roles()), own)).hasStatus(404);
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
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
