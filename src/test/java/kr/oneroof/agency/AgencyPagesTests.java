package kr.oneroof.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.consultation.workbench.WorkbenchTown;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** The directory, and what goes wrong on the way to an agency. */
@ModuleTest
class AgencyPagesTests {
    @Autowired
    private WebApplicationContext context;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private AgencyReferralService service;

    @Autowired
    private AgencyReferralQueries queries;

    @Autowired
    private SeoulClock clock;

    private WorkbenchTown town;
    private MockMvcTester mvc;
    private Actor kim;
    private CompanyId company;
    private Actor member;
    private RequestNumber number = new RequestNumber("2026-000000");
    private final String name = "보증재단 " + UUID.randomUUID();

    @BeforeEach
    void open() {
        mvc = Mvc.of(context);
        town = new WorkbenchTown(context);
        kim = town.consultant("김상담", "기업SOS팀");
        company = town.company("한빛정밀");
        member = memberOf(company);
        number = town.worked(company, kim, "기업SOS팀", "보증 상담");
        post(
                kim,
                "/desk/requests/" + number + "/crossing",
                Map.of("submission", UUID.randomUUID().toString(), "to", "along:agency", "reason", "보증이 먼저입니다."));
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() {
        assertThat(keep(Map.of("services", ""))).hasStatus(422).bodyText().contains("하는 일을 적어 주십시오.", name);
        assertThat(keep(Map.of("email", "주소 아님"))).hasStatus(422).bodyText().contains("전자우편 주소를 바르게");
        assertThat(keep(Map.of("mouUntil", "내년"))).hasStatus(422).bodyText().contains("만료일을 날짜로");
        assertThat(keep(Map.of("kind", "FRIEND"))).hasStatus(422).bodyText().contains("구분을 골라");
        assertThat(keep(Map.of())).hasStatus(302);
        assertThat(keep(Map.of())).hasStatus(422).bodyText().contains("같은 이름의 기관이 이미 있습니다.");
        assertThat(mvc.get().uri("/agencies"))
                .hasStatusOk()
                .bodyText()
                .contains(name)
                .doesNotContain("desk@agency.example");
    }

    @Test
    void showsWhatAColleagueSavedBesideWhatIsTyped() {
        var id = UUID.randomUUID();
        agencies.enter(new Agency(
                id, Agency.Kind.PARTNER, name, "보증", "본관", "", "desk@agency.example", "0551234500", null, true));
        var path = "/desk/agencies/" + id;
        assertThat(get(kim, path)).hasStatusOk().bodyText().contains("name=\"version\" value=\"0\"", "본관");
        assertThat(post(kim, path, typed(Map.of("version", "0", "services", "먼저 저장한 일"))))
                .hasStatus(302);
        assertThat(post(kim, path, typed(Map.of("version", "0", "services", ""))))
                .as("as long as something is wrong, it is about the version that was seen")
                .hasStatus(422)
                .bodyText()
                .contains("name=\"version\" value=\"0\"");
        assertThat(post(kim, path, typed(Map.of("version", "0", "services", "나중에 저장하는 일"))))
                .hasStatus(409)
                .bodyText()
                .contains("먼저 저장한 일", "나중에 저장하는 일", "그사이 다른 담당자가", "name=\"version\" value=\"1\"");
        assertThat(agencies.require(id).services()).isEqualTo("먼저 저장한 일");
        assertThat(post(kim, path, typed(Map.of("services", "판을 대지 않은 일")))).hasStatus(409);
        assertThat(post(kim, path, typed(Map.of("version", "1", "services", "나중에 저장하는 일"))))
                .hasStatus(302);
        assertThat(agencies.require(id).services()).isEqualTo("나중에 저장하는 일");
    }

    @Test
    void entersNothingUnderAMadeUpId() {
        var id = UUID.randomUUID();
        assertThat(post(kim, "/desk/agencies/" + id, typed(Map.of("version", "0"))))
                .hasStatus(404);
        assertThat(keep(Map.of("id", id.toString()))).hasStatus(302);
        assertThat(get(kim, "/desk/agencies/" + id)).hasStatus(404);
        assertThat(agencies.all()).extracting(Agency::name).contains(name);
    }

    @Test
    void offersNoAgencyWhoseAgreementIsOver() {
        agencies.enter(new Agency(
                UUID.randomUUID(),
                Agency.Kind.PARTNER,
                name,
                "보증",
                "",
                "",
                "desk@agency.example",
                "",
                clock.today().minusDays(1),
                true));
        assertThat(get(kim, desk("/referrals"))).hasStatusOk().bodyText().doesNotContain(name);
    }

    @Test
    void sendsNothingWhenTheCompanyObjects() {
        var referral = propose();
        var stranger = memberOf(town.company("가야테크"));
        for (var deed : new String[] {"/consent", "/objection"}) {
            assertThat(post(stranger, own("/" + referral + deed), Map.of())).hasStatus(404);
        }
        assertThat(get(stranger, own(""))).hasStatus(404);
        assertThat(post(member, own("/" + referral + "/objection"), Map.of())).hasStatus(302);
        assertThat(post(member, own("/" + referral + "/consent"), Map.of())).hasStatus(409);
        assertThat(queries.require(referral).state()).isEqualTo(AgencyReferralState.CANCELLED);
        assertThat(get(kim, desk(""))).bodyText().contains("동의하지 않으셨습니다");
    }

    @Test
    void takesEverythingBackWhenTheCompanyWithdraws() {
        var referral = propose();
        post(kim, "/desk/agency-referrals/" + referral + "/consent", Map.of("how", "전화로 동의"));
        assertThat(post(member, own("/withdrawal"), Map.of("reason", "")))
                .hasStatus(422)
                .bodyText()
                .contains("취하 사유를 적어");
        assertThat(post(member, own("/withdrawal"), Map.of("reason", "필요 없어졌습니다.")))
                .hasStatus(302);
        assertThat(queries.require(referral).state()).isEqualTo(AgencyReferralState.CANCELLED);
        assertThat(get(member, "/requests?all=true")).bodyText().contains("취하");
        assertThat(get(kim, "/desk/requests/" + number + "/crossing"))
                .bodyText()
                .contains("이미 끝난 기관 연계입니다.");
    }

    @Test
    void goesOutAgainOverANewLinkWhenNobodyAnswers() {
        var referral = propose();
        service.recordConsent(referral, "전화로 동의");
        var before = hash(referral);
        var job = context.getBean(AgencyReferralJob.class);
        SeoulClock.at(clock.instant().plus(Duration.ofHours(1)), job::checkAll);
        assertThat(hash(referral)).isEqualTo(before);
        SeoulClock.at(
                Objects.requireNonNull(queries.require(referral).answerBy()).minusHours(1), job::checkAll);
        assertThat(hash(referral)).isNotEqualTo(before);
        assertThat(queries.require(referral).state()).isEqualTo(AgencyReferralState.SENT);
    }

    private UUID propose() {
        var agency = UUID.randomUUID();
        agencies.enter(
                new Agency(agency, Agency.Kind.VISITING, name, "보증", "", "", "desk@agency.example", "", null, true));
        var key = UUID.randomUUID();
        service.propose(
                new AgencyProposal(key, number, kim.id(), agency, new DataSharing("보증을 보아 주십시오.", "지원", "회사명", "1년")));
        return key;
    }

    private String hash(UUID referral) {
        return town.database()
                .sql("select word_hash from agency_referral where id = ?")
                .param(referral)
                .query(String.class)
                .single();
    }

    private Actor memberOf(CompanyId firm) {
        var person = town.person("박지원", "", Role.COMPANY_ADMIN);
        town.database()
                .sql("insert into company_member (company_id, person_id, admin, since) values (?, ?, true, now())")
                .params(firm.value(), person.id().value())
                .update();
        return person;
    }

    private Map<String, String> typed(Map<String, String> changed) {
        var form = new HashMap<>(Map.of(
                "kind",
                "PARTNER",
                "name",
                name,
                "services",
                "신용보증",
                "place",
                "",
                "hours",
                "",
                "email",
                "desk@agency.example",
                "phone",
                "",
                "mouUntil",
                "",
                "listed",
                "true"));
        form.putAll(changed);
        return form;
    }

    private MvcTestResult keep(Map<String, String> changed) {
        return post(kim, "/desk/agencies", typed(changed));
    }

    private String desk(String more) {
        return "/desk/agency-requests/" + number + more;
    }

    private String own(String more) {
        return "/requests/" + number + "/agency" + more;
    }

    private MvcTestResult get(Actor who, String path) {
        return mvc.get().uri(path).with(Mvc.as(who)).exchange();
    }

    private MvcTestResult post(Actor who, String path, Map<String, String> form) {
        var request = mvc.post().uri(path).with(Mvc.as(who)).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
