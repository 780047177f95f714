package kr.oneroof.finance.bank.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.document.sheet.SheetFiles;
import kr.oneroof.finance.LoanTown;
import kr.oneroof.finance.Support;
import kr.oneroof.finance.bank.LoanAccountQueries;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** A clerk's pages, and the book as others read it. */
@ModuleTest
class BankLoanPageTests {
    private static final Charset EXCEL = Charset.forName("MS949");

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private LoanAccountQueries accountQueries;

    @Autowired
    private JdbcClient database;

    private MockMvcTester mvc;
    private LoanTown town;
    private Actor clerk = Mvc.stranger(Role.BANK_USER);
    private Actor officer = Mvc.stranger(Role.LOAN_OFFICER);

    @BeforeEach
    void build() {
        mvc = Mvc.of(application);
        town = new LoanTown(application, LoanTown.terms(250));
        clerk = new Actor(town.clerk, "최은행", Set.of(Role.BANK_USER));
        officer = new Actor(town.officer, "손융자", Set.of(Role.LOAN_OFFICER));
    }

    @Test
    void tellsOfALoanInAForm() {
        var number = town.recommended(200_000_000);
        assertThat(get(clerk, "/bank")).hasStatusOk().bodyText().contains(number.value(), "200,000,000원");
        var path = "/bank/loans/" + number;
        assertThat(get(clerk, path)).hasStatusOk().bodyText().contains("변동 보고", "한빛정밀");
        assertThat(post(
                        clerk,
                        path + "/news",
                        Map.of("kind", "LAST_DRAW", "day", "2026-01-20", "value", "이억", "account", "110-1")))
                .hasStatus(422)
                .bodyText()
                .contains("금액은 원 단위 숫자로", "이억");
        assertThat(post(
                        clerk,
                        path + "/news",
                        Map.of("kind", "LAST_DRAW", "day", "2026-01-20", "value", "300,000,000", "account", "110-1")))
                .hasStatus(422)
                .bodyText()
                .contains("추천 금액을 넘습니다");
        assertThat(post(
                        clerk,
                        path + "/news",
                        Map.of("kind", "LAST_DRAW", "day", "2026-01-20", "value", "200,000,000", "account", "110-1")))
                .hasStatus(302);
        assertThat(post(clerk, path + "/news", Map.of("kind", "RATE", "day", "2026-01-20", "value", "5.2")))
                .hasStatus(302);
        var entry = accountQueries.require(number).standing().getFirst().id();
        assertThat(post(clerk, path + "/corrections/" + entry, Map.of("day", "", "value", "1")))
                .hasStatus(422);
        assertThat(post(clerk, path + "/corrections/" + entry, Map.of("day", "2026-01-21", "value", "150,000,000")))
                .hasStatus(302);
        assertThat(accountQueries.require(number).drawn()).isEqualTo(new Won(150_000_000));
        assertThat(get(officer, "/desk/loan-book/" + number))
                .hasStatusOk()
                .bodyText()
                .contains("2026년 1분기", "70일 ÷ 365일", "정정");
        assertThat(get(officer, "/desk/loan-book")).hasStatusOk().bodyText().contains(number.value());
        assertThat(database.sql("select count(*) from look where subject = ?")
                        .param(number.value())
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void correctsArrearsInAForm() {
        var number = town.recommended(200_000_000);
        var path = "/bank/loans/" + number;
        post(
                clerk,
                path + "/news",
                Map.of("kind", "LAST_DRAW", "day", "2026-01-20", "value", "200,000,000", "account", "110-1"));
        post(clerk, path + "/news", Map.of("kind", "ARREARS", "day", "2026-02-20", "value", ""));
        assertThat(get(clerk, path)).bodyText().contains("잘못 알린 연체 고치기");
        assertThat(post(clerk, path + "/arrears/2026-02-21", Map.of("day", "", "value", "")))
                .hasStatus(422);
        assertThat(post(clerk, path + "/arrears/2026-02-20", Map.of("day", "", "value", "2026-03-01")))
                .hasStatus(422);
        assertThat(post(clerk, path + "/arrears/2026-02-20", Map.of("day", "2026-02-21", "value", "2026-03-01")))
                .hasStatus(302);
        assertThat(accountQueries.require(number).arrears())
                .containsExactly(new Support.Stretch(LocalDate.of(2026, 2, 21), LocalDate.of(2026, 3, 1)));
    }

    @Test
    void showsNoLoanOfAnotherBank() {
        var number = town.recommended(100_000_000);
        var other = new LoanTown(application, LoanTown.terms(250));
        var stranger = new Actor(other.clerk, "남은행", Set.of(Role.BANK_USER));
        assertThat(get(stranger, "/bank/loans/" + number)).hasStatus(404);
        assertThat(post(
                        stranger,
                        "/bank/loans/" + number + "/news",
                        Map.of("kind", "DRAW", "day", "2026-01-20", "value", "1")))
                .hasStatus(404);
        assertThat(get(stranger, "/bank")).hasStatusOk().bodyText().doesNotContain(number.value());
    }

    @Test
    void asksForMoreTimeAndGetsIt() {
        var number = town.recommended(100_000_000);
        database.sql("update loan set valid_until = ? where number = ?")
                .params(new SeoulClock().today().plusDays(10), number.value())
                .update();
        var path = "/bank/loans/" + number;
        assertThat(post(clerk, path + "/time", Map.of("why", ""))).hasStatus(422);
        assertThat(post(clerk, path + "/time", Map.of("why", "담보 감정이 늦어집니다."))).hasStatus(302);
        assertThat(get(officer, "/desk/loan-book/" + number)).bodyText().contains("담보 감정이 늦어집니다.", "4개월 연장");
        assertThat(post(officer, "/desk/loan-book/" + number + "/time", Map.of("answer", "no", "why", "")))
                .hasStatus(422);
        assertThat(post(officer, "/desk/loan-book/" + number + "/time", Map.of("answer", "yes")))
                .hasStatus(302);
        assertThat(post(officer, "/desk/loan-book/" + number + "/time", Map.of("answer", "yes")))
                .hasStatus(422);
        assertThat(get(clerk, path)).bodyText().contains("대출 실행 기한 연장 승인서");
        assertThat(accountQueries.require(number).loan().deadline().extended()).isTrue();
    }

    @Test
    void takesAFileAsAWholeOrNotAtAll() {
        var number = town.recommended(200_000_000);
        var heading = "추천번호,구분,일자,금액 또는 금리,대출 계좌번호\r\n";
        var wrong = send(
                heading + number + ",마지막 실행,2026-01-20,\"200,000,000\",110-1\r\n" + number
                        + ",상환,2026-01-19,1,\r\n2020-000001,상환,2026-02-01,1,\r\n" + number + ",이자,2026-02-01,1,\r\n",
                EXCEL);
        assertThat(get(clerk, wrong))
                .hasStatusOk()
                .bodyText()
                .contains("모두 4줄 가운데 고칠 줄이 3줄입니다", "남은 원금보다 많이", "이 은행의 추천번호가 아닙니다", "구분을 일부 실행");
        assertThat(accountQueries.require(number).entries()).isEmpty();
        assertThat(post(clerk, wrong, Map.of())).hasStatus(409);
        assertThat(accountQueries.require(number).entries()).isEmpty();
        var good = send(
                heading + number + ",마지막 실행,2026.01.20,200000000,110-1\r\n" + number + ",금리,20260120,5.2,\r\n",
                StandardCharsets.UTF_8);
        assertThat(get(clerk, good)).bodyText().contains("2줄 저장하기");
        assertThat(post(clerk, good, Map.of())).hasStatus(302);
        assertThat(post(clerk, good, Map.of())).hasStatus(409).bodyText().contains("이미 저장한 파일");
        assertThat(accountQueries.require(number).drawn()).isEqualTo(new Won(200_000_000));
        assertThat(get(clerk, "/bank/news/form.csv")).hasStatusOk();
        assertThat(mvc.perform(mvc.post()
                        .uri("/bank/news")
                        .multipart()
                        .file(new MockMultipartFile("file", "a.csv", null, new byte[] {(byte) 0x81}))
                        .with(Mvc.as(clerk))
                        .with(csrf())))
                .hasStatus(422)
                .bodyText()
                .contains("글자를 읽을 수 없는");
    }

    /** The same thing told twice is mostly one thing; it is booked again only once somebody says so. */
    @Test
    void asksBeforeItBooksTheSameAgain() {
        var number = town.recommended(200_000_000);
        var heading = "구분,추천번호,금액,금리,일자,대출 계좌번호\r\n";
        var draw =
                send("변동 내역\r\n" + heading + "마지막 실행," + number + ",\"200,000,000원\",,2026. 1. 20.,0011002\r\n", EXCEL);
        assertThat(get(clerk, draw)).bodyText().contains("읽은 내용", "한빛정밀", "2026. 1. 20.(화)", "200,000,000원", "0011002");
        assertThat(post(clerk, draw, Map.of())).hasStatus(302);
        var row = "상환," + number + ",\"1,000,000\",,2026-02-20,\r\n";
        var twice = send(heading + row + row, StandardCharsets.UTF_8);
        assertThat(get(clerk, twice))
                .bodyText()
                .contains("이 파일에 또 있습니다", "위 1줄을 확인했고")
                .contains("199,000,000원", "198,000,000원");
        assertThat(post(clerk, twice, Map.of())).hasStatus(409).bodyText().contains("확인이 필요한 내용이 있어 저장하지 않았습니다");
        assertThat(post(clerk, twice, Map.of("sure", "2:AGAIN"))).hasStatus(409);
        assertThat(accountQueries.require(number).balance(LocalDate.of(2026, 3, 1)))
                .isEqualTo(new Won(200_000_000));
        assertThat(post(clerk, twice, Map.of("sure", "3:AGAIN"))).hasStatus(302);
        var again = send(heading + row, StandardCharsets.UTF_8);
        assertThat(get(clerk, again)).bodyText().contains("원장에 이미 있습니다");
        assertThat(post(clerk, again, Map.of())).hasStatus(409);
        var path = "/bank/loans/" + number + "/news";
        var typed = Map.of("kind", "REPAY", "day", "2026-02-20", "value", "1,000,000");
        assertThat(post(clerk, path, typed)).hasStatus(422).bodyText().contains("원장에 이미 있습니다", "확인했고, 이대로 저장합니다");
        assertThat(accountQueries.require(number).balance(LocalDate.of(2026, 3, 1)))
                .isEqualTo(new Won(198_000_000));
        assertThat(post(
                        clerk,
                        path,
                        Map.of("kind", "REPAY", "day", "2026-02-20", "value", "1,000,000", "sure", "AGAIN")))
                .hasStatus(302);
        assertThat(accountQueries.require(number).balance(LocalDate.of(2026, 3, 1)))
                .isEqualTo(new Won(197_000_000));
        assertThat(post(clerk, path, Map.of("kind", "RATE", "day", "2026-02-20", "value", "0.05")))
                .hasStatus(422)
                .bodyText()
                .contains("금리가 1%보다 낮습니다");
        assertThat(post(clerk, path, Map.of("kind", "RATE", "day", "2026-02-20", "value", "5%")))
                .hasStatus(302);
    }

    /** A cell of 0.05 that Excel shows as 5.00% is five per cent. */
    @Test
    void readsRatesAsTheSenderSeesThem() {
        var number = town.recommended(200_000_000);
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            var names = "추천번호,구분,일자,금액 또는 금리,대출 계좌번호".split(",");
            IntStream.range(0, names.length)
                    .forEach(column -> (column == 0 ? sheet.createRow(0) : sheet.getRow(0))
                            .createCell(column)
                            .setCellValue(names[column]));
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue(number.value());
            row.createCell(1).setCellValue("금리");
            row.createCell(2).setCellValue("2026. 1. 20.");
            row.createCell(3).setCellValue(0.05);
            var style = workbook.createCellStyle();
            style.setDataFormat((short) 10);
            row.getCell(3).setCellStyle(style);
            var sent = mvc.perform(mvc.post()
                    .uri("/bank/news")
                    .multipart()
                    .file(new MockMultipartFile("file", "변동.xlsx", null, SheetFiles.bytes(workbook)))
                    .with(Mvc.as(clerk))
                    .with(csrf()));
            assertThat(sent).hasStatus(302);
            assertThat(get(clerk, String.valueOf(sent.getResponse().getRedirectedUrl())))
                    .bodyText()
                    .contains("5%")
                    .doesNotContain("금리가 1%보다 낮습니다");
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        assertThat(get(clerk, send("추천번호,구분,일자,금액 또는 금리\r\n" + number + ",금리,2026-01-20,0.05\r\n", EXCEL)))
                .bodyText()
                .contains("금리가 1%보다 낮습니다");
    }

    @Test
    void saysWhatIsWrongWithTheWholeFile() {
        refused("추천번호,구분,일자\r\n2026-000137,상환,2026-01-20\r\n", "다음 열이 없습니다: 금액 또는 금리");
        refused("a,b,c\r\n1,2,3\r\n", "열이 5개여야 합니다: 추천번호, 구분, 일자, 금액 또는 금리, 대출 계좌번호. 이 파일의 열은 3개입니다");
        refused("%PDF-1.7\r\n", "PDF 파일입니다");
        refused("추천번호,구분,일자,금액(천원)\r\n2026-000137,상환,2026-01-20,1\r\n", "금액의 단위가 원이 아닙니다");
    }

    private void refused(String content, String words) {
        assertThat(mvc.perform(mvc.post()
                        .uri("/bank/news")
                        .multipart()
                        .file(new MockMultipartFile("file", "변동.xls", null, content.getBytes(EXCEL)))
                        .with(Mvc.as(clerk))
                        .with(csrf())))
                .hasStatus(422)
                .bodyText()
                .contains(words);
    }

    private String send(String text, Charset charset) {
        var sent = mvc.perform(mvc.post()
                .uri("/bank/news")
                .multipart()
                .file(new MockMultipartFile("file", "../통장/변동.csv", null, text.getBytes(charset)))
                .with(Mvc.as(clerk))
                .with(csrf()));
        assertThat(sent).hasStatus(302);
        return String.valueOf(sent.getResponse().getRedirectedUrl());
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
