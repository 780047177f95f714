package kr.oneroof.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.company.CompanyService;
import kr.oneroof.company.Firms;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.support.ModuleTest;

/** A company files its difficulty: once, whole, and nobody else's. */
@ModuleTest
class FilingTests {
    private static final int CLICKS = 10;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private CompanyService own;

    private Applicants town;
    private Actor hanbit;
    private CompanyId company;

    @BeforeEach
    void open() {
        town = new Applicants(context);
        town.staff("김상담", Role.CONSULTANT);
        hanbit = town.person("이한빛");
        company = town.firm("한빛정밀", hanbit);
    }

    @Test
    void makesOneCaseOfTenClicks() throws Exception {
        var form = typed();
        var receipts = new HashSet<String>();
        try (var hands = Executors.newFixedThreadPool(CLICKS)) {
            var clicks = Stream.generate(() -> (Callable<MvcTestResult>) () -> file(form))
                    .limit(CLICKS)
                    .toList();
            for (var answer : hands.invokeAll(clicks)) {
                assertThat(answer.get()).hasStatus(302);
                receipts.add(receipt(answer.get()));
            }
        }
        assertThat(receipts).hasSize(1);
        assertThat(cases()).isEqualTo(1);
        assertThat(town.count("request_file", "company_id = ?", company.value()))
                .isEqualTo(1);
        assertThat(told()).isEqualTo(1);
        assertThat(town.count("notice_outbox", "recipient = ?", Firms.email(hanbit.id())))
                .isEqualTo(1);
    }

    @Test
    void showsTheReceiptAsOftenAsAsked() {
        var receipt = receipt(file(typed()));
        for (var i = 0; i < 2; i++) {
            assertThat(town.get(hanbit, receipt))
                    .hasStatusOk()
                    .bodyText()
                    .contains("상담 신청이 완료되었습니다", "담당자", "/due")
                    .doesNotContain("??");
        }
        assertThat(cases()).isEqualTo(1);
        assertThat(told()).isEqualTo(1);
    }

    @Test
    void opensNothingForSomebodyElsesKey() {
        var form = typed();
        file(form);
        var colleague = town.person("박지원");
        town.join(company, colleague);
        var stranger = town.person("최도현");
        town.firm("가야테크", stranger);
        for (var other : new Actor[] {colleague, stranger}) {
            assertThat(town.post(other, "/consultations", form)).hasStatus(404);
            assertThat(town.count(
                            "consultation_case", "filed_by = ?", other.id().value()))
                    .isZero();
        }
        assertThat(cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "category, '', 분야를 선택해 주십시오",
        "category, NONSENSE, 분야를 선택해 주십시오",
        "title, ' ', 제목을 적어 주십시오",
        "body, '', 어려운 점을 적어 주십시오",
        "contactName, '', 연락받을 분의 이름을",
        "contactPhone, 공일공, 숫자와 하이픈(-)으로"
    })
    void returnsABadFormWithAllThatWasTyped(String field, String value, String message) {
        var form = typed();
        form.put(field, value);
        var page = file(form);
        assertThat(page)
                .hasStatus(422)
                .bodyText()
                .contains(message, field + "-error")
                .doesNotContain("??");
        form.forEach((name, text) -> {
            if (!name.equals(field)) {
                assertThat(page).as(name).bodyText().contains(text);
            }
        });
        assertThat(cases()).isZero();
    }

    @Test
    void returnsWhatIsTooLongUncut() {
        var form = typed();
        form.putAll(Map.of(
                "title",
                "제".repeat(101),
                "body",
                "어".repeat(4001),
                "wantedOutcome",
                "바".repeat(1001),
                "contactName",
                "이".repeat(51)));
        assertThat(file(form))
                .hasStatus(422)
                .bodyText()
                .contains("100자 이하로", "4,000자 이하로", "1,000자 이하로", "50자 이하로")
                .contains(form.get("title"), form.get("body"), form.get("wantedOutcome"), form.get("contactName"));
        assertThat(cases()).isZero();
    }

    @Test
    void countsALineEndAsOneCharacter() {
        var form = typed();
        form.put("body", "가\r\n".repeat(2000));
        assertThat(file(form)).hasStatus(302);
        form = typed();
        form.put("title", "널\0문자");
        assertThat(file(form)).hasStatus(302);
        assertThat(town.count("consultation_case", "company_id = ? and title = '널문자'", company.value()))
                .isEqualTo(1);
    }

    @Test
    void storesNothingWithSomebodyElsesFile() {
        var form = typed();
        form.put("files", town.upload(town.person("최도현").id(), "남의 것.pdf"));
        assertThat(file(form)).hasStatus(404);
        form.put("files", UUID.randomUUID().toString());
        assertThat(file(form)).hasStatus(404);
        form.put("files", "not-an-id");
        assertThat(file(form)).hasStatus(404);
        form.put("submission", "not-a-key");
        assertThat(file(form)).hasStatus(404);
        assertThat(cases()).isZero();
        assertThat(town.count("request_file", "company_id = ?", company.value()))
                .isZero();
        assertThat(town.count("company_snapshot", "company_id = ?", company.value()))
                .isZero();
        assertThat(told()).isZero();
    }

    @Test
    void keepsTheFilesOfABadFormAndOfTheCase() {
        var form = typed();
        form.put("files", town.upload(hanbit.id(), "견적서.pdf"));
        form.put("title", "");
        assertThat(file(form)).hasStatus(422).bodyText().contains("견적서.pdf", form.get("files"));
        form.put("title", "물류비");
        var receipt = receipt(file(form));
        assertThat(town.get(hanbit, receipt.replace("/receipt", ""))).bodyText().contains("견적서.pdf");
        assertThat(receipt(file(form))).isEqualTo(receipt);
    }

    @Test
    void keepsTheProfileAsItStoodAtFiling() {
        file(typed());
        var sheet = own.sheet(company);
        own.describe(company, hanbit.id(), Firms.profile("새이름정밀"), sheet.version());
        assertThat(town.text("""
                select s.profile::text from consultation_case c join company_snapshot s on s.id = c.snapshot_id
                where c.company_id = ?""", company.value())).contains("한빛정밀").doesNotContain("새이름정밀");
        assertThat(town.text("select company_name from consultation_case where company_id = ?", company.value()))
                .isEqualTo("한빛정밀");
    }

    @Test
    void refusesAResidentNumberBesideItsFieldAndKeepsTheRest() {
        var form = typed();
        form.put("body", "대표자는 ９００１０１－１２３４５６７ 입니다.");
        assertThat(file(form))
                .hasStatus(422)
                .bodyText()
                .contains("body-error", "주민등록번호로 보이는", "９００１０１－１２３４５６７", "해상 물류비 부담")
                .doesNotContain("title-error");
        assertThat(cases()).isZero();
        form.put("body", "전화 010-1234-5678, 사업자 123-45-67890, 접수 2026-000184, 2026-12-01 1234567원");
        assertThat(file(form)).hasStatus(302);
    }

    private MvcTestResult file(Map<String, String> form) {
        return town.post(hanbit, "/consultations", form);
    }

    static String receipt(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    static Map<String, String> typed() {
        return new HashMap<>(Map.of(
                "submission",
                UUID.randomUUID().toString(),
                "category",
                "TRADE",
                "title",
                "해상 물류비 부담",
                "body",
                "유럽행 운임이 두 배가 되었습니다.",
                "wantedOutcome",
                "바우처 안내를 바랍니다.",
                "contactName",
                "박지원 과장",
                "contactPhone",
                "055-320-1234"));
    }

    private int cases() {
        return town.count("consultation_case", "company_id = ?", company.value());
    }

    private int told() {
        return town.count(
                "notice",
                "person_id = ? and template = 'consultation.notice.received'",
                hanbit.id().value());
    }
}
