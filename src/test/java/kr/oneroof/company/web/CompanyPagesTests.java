package kr.oneroof.company.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.company.BusinessNumber;
import kr.oneroof.company.CompanyDetailRepository;
import kr.oneroof.company.CompanyService;
import kr.oneroof.company.Firms;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.support.As;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

@ModuleTest
class CompanyPagesTests {
    @Autowired
    private WebApplicationContext application;

    @Autowired
    private CompanyService own;

    @Autowired
    private CompanyDetailRepository details;

    private Firms firms;
    private PersonId admin;
    private CompanyId hanbit;
    private MockMvcTester mvc;

    @BeforeEach
    void enter() {
        mvc = Mvc.of(application);
        firms = new Firms(application);
        admin = firms.person("이한빛");
        hanbit = firms.firm("한빛정밀", admin);
    }

    @Test
    void leadsSomebodyWithoutACompanyToRegisteringOne() {
        assertThat(get("/company", firms.person("새사람")))
                .hasRedirectedUrl("/company/new")
                .flash()
                .containsEntry("notice", "company.first");
    }

    @Test
    void registersWithABusinessNumberAsItIsTyped() {
        var person = firms.person("새사람");
        var number = Firms.number();
        assertThat(registration(person, number.value().replaceFirst("(...)(..)", "$1-$2-"), "새빛정밀"))
                .hasRedirectedUrl("/company");
        assertThat(own.membershipsOf(person))
                .singleElement()
                .satisfies(member ->
                        assertThat(own.sheet(member.company()).businessNumber()).isEqualTo(number.value()));
    }

    @Test
    void saysThatANumberIsWrongAndKeepsTheRest() {
        var person = firms.person("새사람");
        assertThat(registration(person, "123-45-67890", "새빛정밀"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "사업자등록번호가 올바르지 않습니다", "123-45-67890", "새빛정밀", "aria-invalid=\"true\"", "businessNumber-error");
        assertThat(own.membershipsOf(person)).isEmpty();
    }

    @Test
    void showsTheWayInWhenTheCompanyIsHereAlready() {
        var person = firms.person("새사람");
        var taken = own.sheet(hanbit).businessNumber();
        assertThat(registration(person, taken, "한빛"))
                .hasStatus(422)
                .bodyText()
                .contains("이미 등록된 사업자등록번호입니다", "이미 등록된 기업에 참여하기")
                .doesNotContain("한빛정밀");
        assertThat(post("/company/join-requests", person).param("businessNumber", taken))
                .hasRedirectedUrl("/company/new");
        assertThat(own.joinRequests(hanbit, admin))
                .extracting(CompanyService.JoinRequest::person)
                .containsExactly(person);
    }

    @Test
    void showsWhatAnotherSavedBesideWhatIsTyped() {
        var shown = own.sheet(hanbit).version();
        own.describe(hanbit, admin, Firms.profile("먼저저장"), shown);
        assertThat(profile(shown, "나중저장")).hasStatus(409).bodyText().contains("먼저저장", "나중저장", "다른 사람이 먼저 저장했습니다");
        assertThat(own.sheet(hanbit).profile().name()).isEqualTo("먼저저장");
        assertThat(profile(own.sheet(hanbit).version(), "나중저장")).hasRedirectedUrl("/company");
        assertThat(own.sheet(hanbit).profile().name()).isEqualTo("나중저장");
    }

    @Test
    void refusesWhatIsTooLongOrNoneAndKeepsIt() {
        var long101 = "가".repeat(101);
        assertThat(profile(own.sheet(hanbit).version(), long101)
                        .param("industry", "abc")
                        .param("email", "no mail")
                        .param("phone", "전화")
                        .param("foundedOn", "2004-13-40"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        long101,
                        "기업명은 100자 이하로",
                        "업종코드는 숫자 5자리로",
                        "name@example.com처럼",
                        "전화번호는 숫자와 하이픈(-)으로",
                        "날짜를 2015-03-02처럼");
        assertThat(own.sheet(hanbit).profile().name()).isEqualTo("한빛정밀");
    }

    @Test
    void doubtsACorporateNumberWithoutRefusingIt() {
        assertThat(profile(own.sheet(hanbit).version(), "한빛정밀").param("corporateNumber", "110111-0062433"))
                .hasRedirectedUrl("/company")
                .flash()
                .containsEntry("notice", "company.saved-doubtful");
        assertThat(own.sheet(hanbit).profile().corporateNumber()).isEqualTo("1101110062433");
    }

    @Test
    void takesACorporateNumberThatLooksLikeAPersons() {
        assertThat(profile(own.sheet(hanbit).version(), "한빛정밀").param("corporateNumber", "110111-1707178"))
                .hasRedirectedUrl("/company");
        assertThat(own.sheet(hanbit).profile().corporateNumber()).isEqualTo("1101111707178");
        assertThat(profile(own.sheet(hanbit).version(), "한빛정밀").param("products", "대표 900101-1234567"))
                .hasStatus(422)
                .bodyText()
                .contains("products-error", "주민등록번호", "900101-1234567");
    }

    @Test
    void takesSalesWithCommas() {
        assertThat(year("2,650,000,000원")).hasRedirectedUrl("/company");
        assertThat(details.years(hanbit))
                .singleElement()
                .satisfies(kept -> assertThat(kept.sales().amount()).isEqualTo(2_650_000_000L));
        assertThat(get("/company/years?year=2025", admin))
                .hasStatusOk()
                .bodyText()
                .contains("2,650,000,000");
        assertThat(year("9".repeat(20))).hasStatus(422).bodyText().contains("10조 원 이하로");
        assertThat(year("많이")).hasStatus(422).bodyText().contains("많이", "숫자로 적어 주십시오");
    }

    @Test
    void refusesAPaperThatEndsBeforeItBegins() {
        assertThat(post("/company/certificates", admin)
                        .param("kind", "WOMEN")
                        .param("number", "2025-1")
                        .param("issuedOn", "2026-03-02")
                        .param("validTo", "2026-03-01"))
                .hasStatus(422)
                .bodyText()
                .contains("유효기간 끝이 발급일보다 빠릅니다", "2025-1");
        assertThat(details.certificates(hanbit)).isEmpty();
    }

    @Test
    void answersWhatCannotBeReadAtItsFieldAndNotWithAFault() {
        assertThat(post("/company/years", admin)
                        .param("year", "작년")
                        .param("employees", "열넷")
                        .param("sales", "100")
                        .param("source", "GUESS"))
                .hasStatus(422)
                .bodyText()
                .contains("작년", "열넷", "연도를 1950부터", "99,999명", "근거를 골라");
        assertThat(post("/company/certificates", admin)
                        .param("kind", "NONE")
                        .param("number", "2025-1")
                        .param("issuedOn", "어제"))
                .hasStatus(422)
                .bodyText()
                .contains("2025-1", "종류를 골라", "날짜를");
        assertThat(registration(firms.person("새사람"), "123-45-67890", "새빛").param("entityType", "SHIP"))
                .hasStatus(422)
                .bodyText()
                .contains("새빛", "사업자등록번호가 올바르지 않습니다");
        assertThat(profile(own.sheet(hanbit).version(), "한빛").param("entityType", "SHIP"))
                .hasStatus(422)
                .bodyText()
                .contains("법인인지 개인인지");
    }

    @Test
    void takesADetailOutAgain() {
        post("/company/workplaces", admin)
                .param("name", "공장")
                .param("address", "김해시 주촌면")
                .exchange();
        var place = details.workplaces(hanbit).getFirst();
        assertThat(place.inCity()).isFalse();
        assertThat(post("/company/details/" + place.id() + "/removal", admin)).hasRedirectedUrl("/company");
        assertThat(details.workplaces(hanbit)).isEmpty();
        assertThat(post("/company/details/" + place.id() + "/removal", admin)).hasStatus(404);
        assertThat(post("/company/years/2025/removal", admin)).hasStatus(404);
    }

    @Test
    void opensNoOtherCompanyByAForgedChoice() {
        var gaya = firms.firm("가야테크", firms.person("최도현"));
        assertThat(post("/company/current", admin).param("company", gaya.toString()))
                .hasStatus(404);
        assertThat(post("/company/current", admin).param("company", "no-id")).hasStatus(404);
    }

    @Test
    void keepsTheChosenCompanyOnEveryPage() {
        var second = firms.firm("둘째회사", admin);
        var session = new MockHttpSession();
        assertThat(post("/company/current", admin)
                        .param("company", second.toString())
                        .session(session))
                .hasRedirectedUrl("/company");
        assertThat(mvc.get()
                        .uri("/company/members")
                        .session(session)
                        .with(As.actor(actor(admin)))
                        .locale(Locale.KOREAN))
                .bodyText()
                .contains("둘째회사")
                .doesNotContain("한빛정밀");
    }

    @Test
    void showsTheButtonsOfAnAdminToAdminsOnly() {
        var jiwon = firms.person("박지원");
        own.askToJoin(BusinessNumber.typed(own.sheet(hanbit).businessNumber()), jiwon);
        own.joinRequests(hanbit, admin).forEach(request -> own.answerJoinRequest(hanbit, admin, request.id(), true));
        assertThat(get("/company/members", jiwon))
                .bodyText()
                .contains("이 기업에서 나가기")
                .doesNotContain("초대 메일 보내기")
                .doesNotContain("관리자로 지정");
        assertThat(post("/company/invitations", jiwon).param("email", "x@example.org"))
                .hasStatus(404);
        assertThat(post("/company/invitations", admin).param("email", "no mail"))
                .hasStatus(422)
                .bodyText()
                .contains("no mail", "email-error");
        for (var count = 0; count < 5; count++) {
            own.invite(hanbit, admin, Firms.email(jiwon));
        }
        assertThat(post("/company/invitations", admin).param("email", Firms.email(jiwon)))
                .hasStatus(422)
                .bodyText()
                .contains(Firms.email(jiwon), "email-error", "초대를 보내지 않았습니다");
        assertThat(post("/company/members/" + admin + "/removal", admin))
                .hasRedirectedUrl("/company/members")
                .flash()
                .containsEntry("notice", "company.last-admin");
    }

    @Test
    void tellsTheCompanyWhichOfTheStaffLookedAtIt() {
        var consultant = firms.person("김상담");
        assertThat(mvc.get()
                        .uri("/companies/" + hanbit)
                        .with(As.actor(new Actor(consultant, "김상담", Set.of(Role.CONSULTANT)))))
                .hasStatusOk()
                .bodyText()
                .contains("한빛정밀");
        assertThat(get("/company/looks", admin)).bodyText().contains("김상담");
        assertThat(mvc.get().uri("/companies/" + UUID.randomUUID()).with(As.actor(Role.CONSULTANT)))
                .hasStatus(404);
    }

    @Test
    void suggestsIndustriesAsDataAndAsAPage() {
        assertThat(mvc.get()
                        .uri("/industries?words=금속")
                        .accept("application/json")
                        .with(As.actor(Role.COMPANY_STAFF)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].code")
                .asString()
                .hasSize(5);
        assertThat(get("/industries?words=금속", admin)).bodyText().contains("제조업");
        assertThat(get("/industries?words=%25", admin)).hasStatusOk();
    }

    private MockMvcRequestBuilder registration(PersonId person, String number, String name) {
        return post("/company/new", person)
                .param("businessNumber", number)
                .param("name", name)
                .param("ceo", "홍길동")
                .param("entityType", "CORPORATION")
                .param("phone", "055-123-4567");
    }

    private MockMvcRequestBuilder profile(long version, String name) {
        return post("/company/profile", admin)
                .param("version", String.valueOf(version))
                .param("name", name)
                .param("ceo", "이한빛")
                .param("entityType", "CORPORATION");
    }

    private MockMvcRequestBuilder year(String sales) {
        return post("/company/years", admin)
                .param("year", "2025")
                .param("employees", "14")
                .param("sales", sales)
                .param("source", "VAT");
    }

    private MockMvcRequestBuilder get(String path, PersonId person) {
        return mvc.get()
                .uri(URI.create(path.replace("금속", "%EA%B8%88%EC%86%8D")))
                .locale(Locale.KOREAN)
                .with(As.actor(actor(person)));
    }

    private MockMvcRequestBuilder post(String path, PersonId person) {
        return mvc.post().uri(path).locale(Locale.KOREAN).with(csrf()).with(As.actor(actor(person)));
    }

    private static Actor actor(PersonId person) {
        return new Actor(person, "누구", Set.of(Role.COMPANY_ADMIN));
    }
}
