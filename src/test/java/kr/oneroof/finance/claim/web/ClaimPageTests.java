package kr.oneroof.finance.claim.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.document.paper.IssuedPaperService;
import kr.oneroof.document.sheet.SheetReader;
import kr.oneroof.finance.LoanTown;
import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.bank.LoanAccountQueries;
import kr.oneroof.finance.bank.LoanAccountService;
import kr.oneroof.finance.bank.LoanChange;
import kr.oneroof.finance.claim.ClaimQueries;
import kr.oneroof.finance.claim.ClaimState;
import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;
import kr.oneroof.support.OpenedWorkbook;

/** A claim from the bank's form to the order, page by page. */
@ModuleTest
class ClaimPageTests {
    private static final Quarter FIRST = new Quarter(2026, 1);

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private LoanAccountService accountService;

    @Autowired
    private ClaimQueries claims;

    @Autowired
    private IssuedPaperService papers;

    @Autowired
    private JdbcClient database;

    private MockMvcTester mvc;
    private LoanTown town;
    private RequestNumber number = new RequestNumber("2026-000001");
    private Actor clerk = Mvc.stranger(Role.BANK_USER);
    private Actor officer = Mvc.stranger(Role.LOAN_OFFICER);
    private Actor city = Mvc.stranger(Role.CITY_OFFICIAL);

    @BeforeEach
    void lend() {
        mvc = Mvc.of(application);
        town = new LoanTown(application, LoanTown.terms(200));
        clerk = new Actor(town.clerk, "최은행", Set.of(Role.BANK_USER));
        officer = new Actor(town.officer, "손융자", Set.of(Role.LOAN_OFFICER));
        city = new Actor(town.city, "서주무", Set.of(Role.CITY_OFFICIAL));
        number = town.recommended(100_000_000);
        SeoulClock.at(LocalDateTime.parse("2026-04-02T10:00"), () -> {
            accountService.tell(
                    number,
                    new LoanChange(LoanChange.Kind.LAST_DRAW, LocalDate.of(2026, 1, 1), 100_000_000, "110-1"),
                    town.clerk);
            accountService.tell(
                    number, new LoanChange(LoanChange.Kind.RATE, LocalDate.of(2026, 1, 1), 520, ""), town.clerk);
        });
    }

    @Test
    void goesFromTheFormToTheOrder() throws IOException {
        assertThat(get(clerk, "/bank/claims")).hasStatusOk().bodyText().contains("청구 전", "청구 지연");
        assertThat(get(clerk, "/bank/claims/2026-1")).hasStatusOk().bodyText().contains("한빛정밀(" + number + ") 청구액");
        assertThat(post(clerk, "/bank/claims/2026-1", Map.of(number.value(), "오십만")))
                .hasStatus(422)
                .bodyText()
                .contains("오십만", "표시한 칸");
        assertThat(post(clerk, "/bank/claims/2026-1", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("하나도 적지");
        assertThat(post(clerk, "/bank/claims/2026-1", Map.of(number.value(), "500,000")))
                .hasStatus(302);
        var claim = claims.find(town.bank, FIRST).orElseThrow();
        var desk = "/desk/claims/" + claim.id();
        assertThat(get(officer, "/desk/claims?quarter=2026-1"))
                .hasStatusOk()
                .bodyText()
                .contains("대조 완료", "지급 지연");
        assertThat(get(officer, desk + "?verdict=DIFF"))
                .hasStatusOk()
                .bodyText()
                .contains("금액 다름", "500,000원", "493,150원", "-6,850원");
        assertThat(post(officer, desk + "/dispute", Map.of("word", ""))).hasStatus(422);
        assertThat(post(officer, desk + "/dispute", Map.of("word", "일수를 확인해 주십시오.")))
                .hasStatus(302);
        assertThat(get(clerk, "/bank/claims/2026-1")).bodyText().contains("일수를 확인해 주십시오.");
        assertThat(post(clerk, "/bank/claims/2026-1", Map.of(number.value(), "493,150")))
                .hasStatus(302);
        assertThat(post(city, desk + "/approval", Map.of())).hasStatus(409);
        assertThat(post(officer, desk + "/reckoning", Map.of())).hasStatus(302);
        assertThat(post(city, desk + "/return", Map.of("word", "한 번 더 확인"))).hasStatus(302);
        assertThat(post(officer, desk + "/reckoning", Map.of())).hasStatus(302);
        assertThat(get(city, desk)).bodyText().contains("493,150원 지급 승인", "90일 ÷ 365일");
        assertThat(post(city, desk + "/approval", Map.of())).hasStatus(302);
        assertThat(post(city, desk + "/approval", Map.of())).hasStatus(409);
        assertThat(post(officer, desk + "/payment", Map.of("day", "2199-01-01")))
                .hasStatus(422)
                .bodyText()
                .contains("오늘보다 뒤일 수 없습니다");
        assertThat(post(officer, desk + "/payment", Map.of("day", "2026-04-20")))
                .hasStatus(302);
        assertThat(claims.require(claim.id()).state()).isEqualTo(ClaimState.PAID);
        order(desk, claim.id().toString());
    }

    /** The workbook, the paper and the ledger say the same. */
    private void order(String desk, String claim) throws IOException {
        var sheet = get(officer, desk + "/order.xlsx");
        assertThat(sheet).hasStatusOk();
        var rows = SheetReader.read(sheet.getResponse().getContentAsByteArray()).rows();
        assertThat(rows.get(1).cell(0)).isEqualTo(number.value());
        assertThat(rows.get(1).cell(4)).isEqualTo("493150");
        assertThat(rows.get(rows.size() - 2).cell(4)).isEqualTo("493150");
        var opened = OpenedWorkbook.of(sheet.getResponse().getContentAsByteArray());
        assertThat(opened.rows()).hasSize(1 + 1 + 4);
        assertThat(opened.rows().get(1)).startsWith(number.value()).endsWith("493150");
        assertThat(opened.kinds().get(1)).containsExactly("TEXT", "TEXT", "TEXT", "TEXT", "NUMBER");
        var paper = papers.of("claim:" + claim).getFirst();
        assertThat(get(clerk, "/papers/" + paper.id())).hasStatusOk();
        assertThat(get(Mvc.stranger(Role.BANK_USER), "/papers/" + paper.id())).hasStatus(404);
        application
                .getBean(LoanReviewService.class)
                .stepAside(
                        new LoanReviewService.Case(
                                number,
                                application
                                        .getBean(LoanAccountQueries.class)
                                        .require(number)
                                        .loan()
                                        .party()
                                        .company()),
                        town.city,
                        "친척입니다.");
        assertThat(get(city, "/papers/" + paper.id())).hasStatus(404);
        assertThat(SheetReader.read(
                                get(city, desk + "/order.xlsx").getResponse().getContentAsByteArray())
                        .rows()
                        .get(1)
                        .cell(0))
                .isEqualTo("(회피)");
        assertThat(get(city, desk)).bodyText().doesNotContain(number.value()).contains("회피한 신청 1건");
        assertThat(claims.paidFor(number))
                .singleElement()
                .satisfies(paid -> assertThat(paid.amount()).isEqualTo(493_150));
    }

    /** Only a bank with a loan in that quarter can be late; none is told so of a time before its first loan. */
    @Test
    void awaitsAClaimOnlyOfBanksThatLent() {
        SeoulClock.at(
                LocalDateTime.parse("2026-04-15T10:00"),
                () -> assertThat(get(clerk, "/bank/claims")).bodyText().doesNotContain("청구 지연"));
        SeoulClock.at(LocalDateTime.parse("2026-04-16T10:00"), () -> {
            var own = get(clerk, "/bank/claims");
            assertThat(rowOf(own, "2026년 1분기")).contains("청구 지연", "청구 전");
            assertThat(rowOf(own, "2025년 4분기")).contains("청구할 대출 없음").doesNotContain("청구 지연", "청구 전");
            var idle = UUID.randomUUID();
            database.sql("insert into bank (id, name, email, agreed) values (?, ?, '', '2020-01-01')")
                    .params(idle, "한가한은행 " + idle)
                    .update();
            var list = get(officer, "/desk/claims?quarter=2026-1");
            assertThat(rowOf(list, "은행 " + town.bank)).contains("청구 지연", "청구 없이 정산");
            assertThat(rowOf(list, "한가한은행 " + idle)).contains("청구할 대출 없음").doesNotContain("청구 지연", "청구 없이 정산");
            assertThat(post(officer, "/desk/claims/opening", Map.of("bank", idle.toString(), "quarter", "2026-1")))
                    .hasStatus(409)
                    .bodyText()
                    .contains("지원하는 대출도");
        });
    }

    @Test
    void showsWhatWasClaimedWhatIsSettledAndWhy() {
        assertThat(post(clerk, "/bank/claims/2026-1", Map.of(number.value(), "498,630")))
                .hasStatus(302);
        var claim = claims.find(town.bank, FIRST).orElseThrow();
        var name = "은행 " + town.bank;
        assertThat(rowOf(get(officer, "/desk/claims?quarter=2026-1"), name))
                .contains("498,630원", "493,150원", "정산 전 센터 계산", "-5,480원", "금액 다름");
        assertThat(get(officer, "/desk/claims/" + claim.id())).bodyText().contains("일수가 다릅니다: 은행 91일, 센터 90일");
        assertThat(post(officer, "/desk/claims/" + claim.id() + "/reckoning", Map.of()))
                .hasStatus(302);
        assertThat(rowOf(get(officer, "/desk/claims?quarter=2026-1"), name))
                .contains("498,630원", "493,150원")
                .doesNotContain("정산 전");
    }

    /** The row of a table that names something. */
    private static String rowOf(MvcTestResult page, String words) {
        var text = new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        var at = text.indexOf(words);
        return text.substring(text.lastIndexOf("<tr", at), text.indexOf("</tr>", at));
    }

    @Test
    void looksAtAFileBeforeItClaims() {
        var heading = "추천번호,사업자등록번호,분기 처음 잔액,분기 끝 잔액,청구액\r\n";
        var broken = send(
                heading + number + ",,,100000000,-1\r\n" + number + ",,모름,,1\r\n번호없음,,,,1\r\n" + number
                        + ",,0,100000000,493150\r\n",
                Charset.forName("MS949"));
        assertThat(get(clerk, broken))
                .hasStatusOk()
                .bodyText()
                .contains("모두 4줄 가운데 고칠 줄이 3줄입니다", "0보다 작을 수 없습니다", "잔액은 원 단위");
        assertThat(post(clerk, broken, Map.of())).hasStatus(409);
        assertThat(claims.find(town.bank, FIRST)).isEmpty();
        var unlike = send(
                heading + number + ",,0,100000000,493150\r\n" + number + ",,0,100000000,493150\r\n2020-000001,,,,5\r\n",
                StandardCharsets.UTF_8);
        assertThat(get(clerk, unlike)).bodyText().contains("일치하지 않는 줄", "파일 안 중복", "맞지 않음", "3줄 청구하기");
        assertThat(post(clerk, unlike, Map.of())).hasStatus(302);
        assertThat(post(clerk, unlike, Map.of())).hasStatus(409);
        assertThat(claims.find(town.bank, FIRST)).isPresent();
        assertThat(get(clerk, "/bank/claims/2026-1/form.csv"))
                .hasStatusOk()
                .bodyText()
                .contains(number.value(), "100000000");
        assertThat(get(clerk, "/bank/claims/2026-9")).hasStatus(404);
        assertThat(send422("x".getBytes(StandardCharsets.UTF_8))).bodyText().contains("열이 5개여야 합니다");
        assertThat(send422((number + ",500,x\r\n").getBytes(StandardCharsets.UTF_8)))
                .bodyText()
                .contains("열이 5개여야 합니다", "이 파일의 열은 3개입니다");
        assertThat(send422("추천번호,비고\r\n".getBytes(StandardCharsets.UTF_8)))
                .bodyText()
                .contains("다음 열이 없습니다: 청구액");
        assertThat(send422("%PDF-1.4".getBytes(StandardCharsets.UTF_8)))
                .bodyText()
                .contains("PDF 파일입니다");
    }

    /** The bank's own order of columns, a line above the heading, a sum below, amounts as people write them. */
    @Test
    void showsWhatItUnderstood() {
        var sent = send(
                "동부은행 이차보전 청구\r\n청구액(원);추천번호;분기말 잔액\r\n493,150원;[" + number + "];100,000,000.00\r\n493,150;합계;\r\n",
                Charset.forName("x-windows-949"));
        assertThat(get(clerk, sent))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "읽은 내용",
                        number.value(),
                        "493,150원",
                        "100,000,000원",
                        "1줄 청구하기",
                        "합계나 설명으로 보여",
                        "사업자등록번호",
                        "분기 처음 잔액");
        assertThat(post(clerk, sent, Map.of())).hasStatus(302);
        assertThat(claims.find(town.bank, FIRST)).isPresent();
    }

    private String send(String text, Charset charset) {
        var sent = upload(text.getBytes(charset));
        assertThat(sent).hasStatus(302);
        return String.valueOf(sent.getResponse().getRedirectedUrl());
    }

    private MvcTestResult send422(byte[] content) {
        var sent = upload(content);
        assertThat(sent).hasStatus(422);
        return sent;
    }

    private MvcTestResult upload(byte[] content) {
        return mvc.perform(mvc.post()
                .uri("/bank/claims/2026-1/file")
                .multipart()
                .file(new MockMultipartFile("file", "청구.csv", null, content))
                .with(Mvc.as(clerk))
                .with(csrf()));
    }

    private MvcTestResult get(Actor actor, String path) {
        return mvc.perform(mvc.get().uri(path).with(Mvc.as(actor)));
    }

    private MvcTestResult post(Actor actor, String path, Map<String, String> form) {
        var asked = mvc.post().uri(path).with(Mvc.as(actor)).with(csrf());
        form.forEach(asked::param);
        return mvc.perform(asked);
    }
}
