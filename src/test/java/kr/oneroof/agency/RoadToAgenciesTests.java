package kr.oneroof.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.Map;
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

/** A consultation goes to an agency and comes back, under the same number. */
@ModuleTest
class RoadToAgenciesTests {
    @Autowired
    private WebApplicationContext context;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private AgencyReferralJob job;

    @Autowired
    private SeoulClock clock;

    @Autowired
    private AgencyReferralService service;

    private WorkbenchTown town;
    private MockMvcTester mvc;
    private Actor kim;
    private Actor jung;
    private CompanyId company;
    private RequestNumber number = new RequestNumber("2026-000000");
    private UUID agency = UUID.randomUUID();

    @BeforeEach
    void open() {
        mvc = Mvc.of(context);
        town = new WorkbenchTown(context);
        kim = town.consultant("김상담", "기업SOS팀");
        jung = town.consultant("정현장", "현장팀");
        company = town.company("한빛정밀");
        number = town.worked(company, kim, "기업SOS팀", "해외 인증 비용");
        agency = UUID.randomUUID();
        agencies.enter(new Agency(
                agency,
                Agency.Kind.PARTNER,
                "경영자문단" + agency,
                "경영 자문",
                "",
                "",
                agency + "@agency.example",
                "",
                null,
                true));
    }

    @Test
    void goesAlongWithItsConsultantAndComesBackAsItWas() {
        assertThat(cross("along:agency", "기관이 맡을 일입니다.")).hasStatus(302);
        assertThat(town.status(number)).isEqualTo("PASSED_ON");
        assertThat(service()).isEqualTo("agency");
        assertThat(owner()).isEqualTo(kim.id().toString());
        assertThat(get(kim, desk(""))).hasStatusOk().bodyText().contains("해외 인증 비용", "기관이 맡을 일입니다.");
        assertThat(get(kim, "/desk/consultations/" + number))
                .hasStatusOk()
                .bodyText()
                .contains("협력기관 연계에서 처리하고 있습니다");
        assertThat(get(kim, "/desk/consultations?tab=mine")).bodyText().doesNotContain("해외 인증 비용");
        assertThat(get(kim, "/desk/work")).bodyText().contains("해외 인증 비용", "기관 선택");
        assertThat(cross("along:consultation", "다시 상담합니다.")).hasStatus(302);
        assertThat(town.status(number)).isEqualTo("IN_PROGRESS");
        assertThat(service()).isEqualTo("consultation");
        assertThat(get(kim, "/desk/consultations?tab=mine")).bodyText().contains("해외 인증 비용");
    }

    @Test
    void staysWithItsOwnerUntilSomebodyAcceptsAndComesBackWithAWord() {
        assertThat(cross("agency", "맡아 주십시오.")).hasStatus(302);
        assertThat(town.status(number)).isEqualTo("IN_PROGRESS");
        assertThat(cross("agency", "또")).hasStatus(422).bodyText().contains("인수를 기다리고 있습니다");
        assertThat(get(jung, "/desk/work")).bodyText().contains("한빛정밀 (" + number + ")");
        var back = "/desk/crossings/" + crossing();
        assertThat(get(jung, back)).hasStatusOk().bodyText().contains("해외 인증 비용", "맡아 주십시오.");
        assertThat(post(jung, back + "/return", Map.of("word", " "))).hasStatus(422);
        assertThat(post(jung, back + "/return", Map.of("word", "협약이 끝난 기관입니다.")))
                .hasStatus(302);
        assertThat(get(kim, "/desk/consultations/" + number)).bodyText().contains("협약이 끝난 기관입니다.");
        assertThat(post(jung, back + "/acceptance", Map.of())).hasStatus(409);
        assertThat(cross("agency", "다시 부탁합니다.")).hasStatus(302);
        assertThat(post(jung, "/desk/crossings/" + crossing() + "/acceptance", Map.of()))
                .hasStatus(302);
        assertThat(owner()).isEqualTo(jung.id().toString());
        assertThat(service()).isEqualTo("agency");
    }

    @Test
    void isRecalledByWhoeverAskedAndByNobodyElse() {
        cross("agency", "맡아 주십시오.");
        var path = "/desk/crossings/" + crossing();
        assertThat(post(jung, path + "/recall", Map.of())).hasStatus(404);
        assertThat(post(kim, path + "/recall", Map.of())).hasStatus(302);
        assertThat(post(jung, path + "/acceptance", Map.of())).hasStatus(409);
        var agent = town.person("콜상담", "콜센터", Role.CALL_AGENT);
        assertThat(get(agent, path)).hasStatus(404);
        assertThat(get(agent, "/desk/requests/" + number + "/crossing")).hasStatus(404);
    }

    @Test
    void needsTheCompanysConsentAndIsAnsweredOverALink() {
        toAgency();
        var referral = propose();
        assertThat(letters()).isZero();
        var member = member();
        assertThat(get(member, own(""))).hasStatusOk().bodyText().contains("동의하고 보내기", "회사명, 회사 전화번호");
        assertThat(post(member, own("/" + referral + "/consent"), Map.of())).hasStatus(302);
        var link = link();
        assertThat(mvc.get().uri(link)).hasStatusOk().bodyText().contains("한빛정밀", "인증을 도와 주십시오.");
        assertThat(looks()).isEqualTo("경영자문단" + agency);
        assertThat(visit(link + "/refusal", Map.of("why", "")))
                .hasStatus(422)
                .bodyText()
                .contains("회송 사유를 적어");
        assertThat(visit(link + "/acceptance", Map.of("words", "연락드리겠습니다."))).hasStatus(302);
        assertThat(visit(link + "/acceptance", Map.of("words", "두 번"))).hasStatus(409);
        assertThat(visit(link + "/result", Map.of("outcome", "인증 신청을 마쳤습니다."))).hasStatus(302);
        assertThat(post(kim, desk("/closure"), Map.of("answer", "끝"))).hasStatus(422);
        assertThat(post(kim, "/desk/agency-referrals/" + referral + "/closure", Map.of()))
                .hasStatus(302);
        assertThat(mvc.get().uri(link)).hasStatus(404);
        assertThat(post(kim, desk("/closure"), Map.of("answer", "인증 신청이 끝났습니다.")))
                .hasStatus(302);
        assertThat(get(member, "/requests?all=true")).bodyText().contains(number.value(), "완료");
    }

    @Test
    void isNotSentToAnAgencyThatDeclinedTwice() {
        toAgency();
        for (var i = 0; i < 2; i++) {
            assertThat(post(kim, "/desk/agency-referrals/" + propose() + "/consent", Map.of("how", "전화")))
                    .hasStatus(302);
            assertThat(visit(link() + "/refusal", Map.of("why", "대상이 아닙니다."))).hasStatusOk();
        }
        assertThat(ask(UUID.randomUUID())).hasStatus(422).bodyText().contains("두 번 회송했습니다", "인증을 도와");
        assertThat(waiting()).isZero();
    }

    @Test
    void comesBackByItselfWhenTheAgencyIsSilent() {
        toAgency();
        post(kim, "/desk/agency-referrals/" + propose() + "/consent", Map.of("how", "전화"));
        assertThat(waiting()).isEqualTo(1);
        SeoulClock.at(clock.instant().plus(Duration.ofDays(60)), job::checkAll);
        assertThat(service()).isEqualTo("consultation");
        assertThat(town.status(number)).isEqualTo("IN_PROGRESS");
        assertThat(owner()).isEqualTo(kim.id().toString());
        assertThat(waiting()).isZero();
        assertThat(get(kim, "/desk/consultations/" + number)).bodyText().contains("기한 안에 답이 없어");
    }

    @Test
    void keepsAConfidentialCaseWhereItIs() {
        town.service.keepConfidential(town.seen(number), true, "기업이 원합니다.");
        assertThat(get(kim, "/desk/requests/" + number + "/crossing"))
                .hasStatusOk()
                .bodyText()
                .contains("비공개를 지키는 업무로만", "비즈니스자문단")
                .doesNotContain("along:agency", "along:callcenter");
        assertThat(cross("along:agency", "그래도")).hasStatus(422);
        assertThat(get(jung, "/desk/requests/" + number + "/crossing")).hasStatus(404);
        assertThat(service()).isEqualTo("consultation");
    }

    private void toAgency() {
        assertThat(cross("along:agency", "기관이 맡을 일입니다.")).hasStatus(302);
    }

    private UUID propose() {
        var key = UUID.randomUUID();
        assertThat(ask(key)).hasStatus(302);
        assertThat(ask(key)).hasStatus(302);
        return key;
    }

    private MvcTestResult ask(UUID key) {
        return post(
                kim,
                desk("/referrals"),
                Map.of(
                        "submission",
                        key.toString(),
                        "agency",
                        agency.toString(),
                        "question",
                        "인증을 도와 주십시오.",
                        "purpose",
                        "지원",
                        "items",
                        "회사명, 회사 전화번호",
                        "retention",
                        "1년"));
    }

    private MvcTestResult cross(String to, String reason) {
        return post(
                kim,
                "/desk/requests/" + number + "/crossing",
                Map.of("submission", UUID.randomUUID().toString(), "to", to, "reason", reason));
    }

    private Actor member() {
        var member = town.person("박지원", "", Role.COMPANY_ADMIN);
        town.database()
                .sql("insert into company_member (company_id, person_id, admin, since) values (?, ?, true, now())")
                .params(company.value(), member.id().value())
                .update();
        return member;
    }

    private String link() {
        var body = town.database()
                .sql("select body from notice_outbox where recipient = ? order by created_at desc limit 1")
                .param(agency + "@agency.example")
                .query(String.class)
                .single();
        return body.replaceAll("(?s).*(/partner/[-_A-Za-z0-9]+).*", "$1");
    }

    private int letters() {
        return count("select count(*) from notice_outbox where recipient = ?", agency + "@agency.example");
    }

    private int waiting() {
        return count("select count(*) from request_wait where number = ? and ended_at is null", number.value());
    }

    private int count(String sql, String of) {
        return town.database().sql(sql).param(of).query(Integer.class).single();
    }

    private String looks() {
        return town.database()
                .sql("select actor from look where company_id = ? and actor_id is null limit 1")
                .param(company.value())
                .query(String.class)
                .single();
    }

    private UUID crossing() {
        return town.database()
                .sql("select id from request_crossing where number = ? and decision is null")
                .param(number.value())
                .query(UUID.class)
                .single();
    }

    private String owner() {
        return file("owner_id");
    }

    private String service() {
        return file("service");
    }

    private String file(String column) {
        return town.database()
                .sql("select " + column + "::text from request_file where number = ?")
                .param(number.value())
                .query(String.class)
                .single();
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

    private MvcTestResult visit(String path, Map<String, String> form) {
        var request = mvc.post().uri(path).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    @Test
    void asksOneAgencyOnceAtATimeAndOnlyWhileItTakesReferrals() {
        toAgency();
        propose();
        assertThatThrownBy(() -> service.propose(proposal()))
                .isInstanceOf(AgencyReferralRefused.class)
                .hasMessage("open");
        assertThatThrownBy(() -> service.finish(number, "끝났습니다."))
                .isInstanceOf(AgencyReferralRefused.class)
                .hasMessage("working");
        var ended = new Agency(
                UUID.randomUUID(),
                Agency.Kind.PARTNER,
                "협약이 끝난 기관 " + agency,
                "경영 자문",
                "",
                "",
                agency + "@ended.example",
                "",
                clock.today().minusDays(1),
                true);
        agencies.enter(ended);
        agency = ended.id();
        assertThatThrownBy(() -> service.propose(proposal()))
                .isInstanceOf(AgencyReferralRefused.class)
                .hasMessage("closed");
    }

    @Test
    void asksAnAgencyThatDeclinedTwiceNoMore() {
        toAgency();
        for (var i = 0; i < 2; i++) {
            service.recordConsent(propose(), "전화");
            visit(link() + "/refusal", Map.of("why", "대상이 아닙니다."));
        }
        assertThatThrownBy(() -> service.propose(proposal()))
                .isInstanceOf(AgencyReferralRefused.class)
                .hasMessage("declinedTwice");
    }

    @Test
    void keepsNoTwoAgenciesOfOneName() {
        var kept = agencies.require(agency);
        var twin = new Agency(
                UUID.randomUUID(),
                kept.kind(),
                kept.name(),
                kept.services(),
                kept.place(),
                kept.hours(),
                kept.email(),
                kept.phone(),
                kept.mouUntil(),
                kept.listed());
        assertThatThrownBy(() -> agencies.enter(twin)).isInstanceOf(AgencyService.NameTaken.class);
        assertThatCode(() -> agencies.change(kept, 0)).as("itself").doesNotThrowAnyException();
    }

    private AgencyProposal proposal() {
        return new AgencyProposal(
                UUID.randomUUID(), number, kim.id(), agency, new DataSharing("인증을 도와 주십시오.", "지원", "회사명", "1년"));
    }
}
