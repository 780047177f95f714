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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.company.Firms;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.support.ModuleTest;

/** Somebody of the centre files for a caller or visitor who consented. */
@ModuleTest
class CounterTests {
    private static final String FORM = "/desk/filings/new";

    @Autowired
    private WebApplicationContext context;

    private Applicants town;
    private Actor call;
    private Actor hanbit;
    private CompanyId company;

    @BeforeEach
    void open() {
        town = new Applicants(context);
        call = town.staff("오콜", Role.CALL_AGENT);
        hanbit = town.person("이한빛");
        company = town.firm("한빛정밀", hanbit);
    }

    @Test
    void filesForAMemberWithConsent() {
        var form = typed();
        form.put("applicant", hanbit.id().toString());
        var receipt = FilingTests.receipt(file(form));
        assertThat(receipt).startsWith("/desk/filings/2");
        assertThat(town.get(call, receipt))
                .hasStatusOk()
                .bodyText()
                .contains("접수번호", "담당자")
                .doesNotContain("??");
        assertThat(town.count(
                        "consultation_case", """
                company_id = ? and filed_by = ? and channel = 'PHONE' and consent = '전화로 구두 동의(녹취)'""", company.value(), call.id().value()))
                .isEqualTo(1);
        assertThat(town.count(
                        "notice",
                        "person_id = ? and template = 'consultation.notice.received'",
                        hanbit.id().value()))
                .isEqualTo(1);
        assertThat(town.get(hanbit, receipt.replace("/desk/filings/", "/consultations/")))
                .hasStatusOk();
    }

    @Test
    void filesForACallerWithoutAccountOnce() {
        var form = typed();
        form.put("files", town.upload(call.id(), "팩스.pdf"));
        var receipt = FilingTests.receipt(file(form));
        assertThat(FilingTests.receipt(file(form))).isEqualTo(receipt);
        assertThat(cases()).isEqualTo(1);
        assertThat(town.count("stored_file", "subject = ?", receipt.replace("/desk/filings/", "request:")))
                .isEqualTo(1);
        var other = town.staff("김상담", Role.CONSULTANT);
        form.remove("files");
        assertThat(town.post(other, FORM, form)).hasStatus(404);
        assertThat(cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "consent, '', 동의를 받아야 접수할 수 있습니다",
        "consentHow, ' ', 동의받은 방법을",
        "channel, WEB, 접수 경로를",
        "channel, PIGEON, 접수 경로를",
        "category, NONSENSE, 분야를",
        "title, '', 제목을",
        "body, '', 내용을",
        "contactPhone, 공일공, 숫자와 하이픈"
    })
    void returnsABadFormWithAllThatWasTyped(String field, String value, String message) {
        var form = typed();
        form.put(field, value);
        var page = file(form);
        assertThat(page).hasStatus(422).bodyText().contains(message, "한빛정밀").doesNotContain("??");
        for (var kept : new String[] {"submission", "company", "contactName", "consentHow", "title", "body"}) {
            if (!kept.equals(field)) {
                assertThat(page).as(kept).bodyText().contains(String.valueOf(form.get(kept)));
            }
        }
        assertThat(cases()).isZero();
    }

    @Test
    void refusesIdsThatDoNotBelongTogether() {
        var stranger = town.person("최도현");
        town.firm("가야테크", stranger);
        for (var applicant :
                new String[] {stranger.id().toString(), UUID.randomUUID().toString(), "x"}) {
            assertThat(file(typed("applicant", applicant))).as(applicant).hasStatus(404);
        }
        for (var firm : new String[] {UUID.randomUUID().toString(), "x"}) {
            assertThat(file(typed("company", firm))).as(firm).hasStatus(404);
            assertThat(town.get(call, FORM + "?company=" + firm)).as(firm).hasStatus(404);
        }
        assertThat(file(typed("files", town.upload(hanbit.id(), "남의 것.pdf")))).hasStatus(404);
        assertThat(file(typed("submission", "x"))).hasStatus(404);
        assertThat(cases()).isZero();
    }

    @Test
    void leavesALineInTheRecordOfLooks() {
        town.get(call, FORM + "?company=" + company);
        assertThat(looks("audit.look.profile")).isEqualTo(1);
        var receipt = FilingTests.receipt(file(typed()));
        assertThat(looks("audit.look.request")).isZero();
        town.get(call, receipt);
        assertThat(looks("audit.look.request")).isEqualTo(1);
        assertThat(town.get(call, "/desk/filings/2026-999999")).hasStatus(404);
        assertThat(town.get(call, "/desk/filings/x")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"055-%s-%s", "055%s%s", "055 %s %s", "+82 55-%s-%s", "(055) %s-%s", "055.%s.%s"})
    void findsACompanyHoweverItsPhoneIsSpelled(String spelling) {
        var digits = "%07d".formatted(Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 10_000_000L));
        var name = "전화" + digits;
        enrol(Firms.number().value(), name, "055" + digits);
        var words = spelling.formatted(digits.substring(0, 3), digits.substring(3));
        assertThat(town.find(call, words)).hasStatusOk().bodyText().contains(name);
    }

    @Test
    void findsNothingForNonsense() {
        for (var words : new String[] {"", " ", "%%", "없는기업\0", "'; --"}) {
            assertThat(town.find(call, words))
                    .as(words)
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("한빛정밀");
        }
    }

    @Test
    void enrolsAnUnknownCompanyOnceAndGoesOn() throws Exception {
        var number = Firms.number().value();
        var ways = new HashSet<String>();
        try (var hands = Executors.newFixedThreadPool(4)) {
            var clicks = Stream.generate(() -> (Callable<MvcTestResult>) () -> enrol(number, "새기업", "055-111-2222"))
                    .limit(4)
                    .toList();
            for (var click : hands.invokeAll(clicks)) {
                assertThat(click.get()).hasStatus(302);
                ways.add(FilingTests.receipt(click.get()));
            }
        }
        assertThat(ways).hasSize(1);
        assertThat(town.get(call, ways.iterator().next()))
                .hasStatusOk()
                .bodyText()
                .contains("새기업");
    }

    @Test
    void enrolsNothingWithoutAProperNumber() {
        assertThat(enrol("123-45-67890", "새기업 주식회사", ""))
                .hasStatus(422)
                .bodyText()
                .contains("123-45-67890", "새기업 주식회사")
                .doesNotContain("??");
        assertThat(enrol("", "", "전화"))
                .hasStatus(422)
                .bodyText()
                .contains("사업자등록번호를 적어 주십시오", "기업명을 적어 주십시오", "숫자와 하이픈");
        assertThat(town.count("company", "name = '새기업 주식회사'")).isZero();
    }

    private MvcTestResult enrol(String number, String name, String phone) {
        return town.post(
                call,
                "/desk/filings/companies",
                Map.of("businessNumber", number, "name", name, "ceo", "이대표", "phone", phone));
    }

    private MvcTestResult file(Map<String, String> form) {
        return town.post(call, FORM, form);
    }

    private Map<String, String> typed(String field, String value) {
        var form = typed();
        form.put(field, value);
        return form;
    }

    private Map<String, String> typed() {
        return new HashMap<>(Map.of(
                "submission",
                UUID.randomUUID().toString(),
                "company",
                company.toString(),
                "channel",
                "PHONE",
                "category",
                "TRADE",
                "title",
                "해상 물류비 부담",
                "body",
                "유럽행 운임이 두 배가 되었습니다.",
                "contactName",
                "박지원 과장",
                "contactPhone",
                "055-320-1234",
                "consent",
                "true",
                "consentHow",
                "전화로 구두 동의(녹취)"));
    }

    private int cases() {
        return town.count("consultation_case", "company_id = ?", company.value());
    }

    private int looks(String what) {
        return town.count(
                "look",
                "company_id = ? and actor_id = ? and what = ?",
                company.value(),
                call.id().value(),
                what);
    }
}
