package kr.oneroof.callcenter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.callcenter.CallTicketState;
import kr.oneroof.callcenter.CallTown;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** What agents type, and what they, callers and companies get to see. */
@ModuleTest
class CallPagesTests {
    @Autowired
    private WebApplicationContext context;

    private CallTown town;
    private MockMvcTester mvc;

    @BeforeEach
    void open() {
        town = new CallTown(context);
        mvc = Mvc.of(context);
    }

    @Test
    void choosesTheOnlyCompanyOfANumberInView() {
        var phone = CallTown.line();
        var company = town.firm("하나정밀", phone);
        town.taken(company, town.bae);
        assertThat(get(town.oh, "/calls/new?from=+82-" + phone.substring(1)))
                .hasStatusOk()
                .bodyText()
                .contains("하나정밀", "value=\"" + company + "\" checked", "하나정밀의 진행 중인 신청", "통합콜센터", "권장 7분")
                .doesNotContain("자금·이차보전</td>");
    }

    @Test
    void choosesNobodyOfSeveralAndAsksBack() {
        var phone = CallTown.line();
        var first = town.firm("하나정밀", phone);
        town.firm("두리정밀", phone);
        assertThat(get(town.oh, "/calls/new?from=" + phone))
                .hasStatusOk()
                .bodyText()
                .contains("기업이 2곳 있습니다", "하나정밀", "두리정밀")
                .doesNotContain("value=\"" + first + "\" checked");
        var call = form("form:" + UUID.randomUUID(), phone);
        assertThat(post(town.oh, "/calls/new", call))
                .hasStatus(422)
                .bodyText()
                .contains("어느 기업인지 여쭤보고", "이차보전을 물으심", "두리정밀");
        call.put("company", first.toString());
        assertThat(post(town.oh, "/calls/new", call)).hasStatus(302);
        assertThat(town.count(
                        "call_ticket", "company_id = ? and state = 'CLOSED' and filed_as is not null", first.value()))
                .isOne();
    }

    @Test
    void takesACallWithoutACompanyAndFindsItWithoutLosingWhatWasTyped() {
        var call = form("form:" + UUID.randomUUID(), CallTown.line());
        call.put("words", "없는기업이름");
        call.put("find", "yes");
        assertThat(post(town.oh, "/calls/new", call)).hasStatusOk().bodyText().contains("찾은 기업이 없습니다", "이차보전을 물으심");
        call.remove("find");
        call.put("words", "");
        assertThat(post(town.oh, "/calls/new", call)).hasStatus(302);
        assertThat(town.count(
                        "call_ticket",
                        "reference = ? and company_id is null",
                        Objects.requireNonNull(call.get("call"))))
                .isOne();
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() {
        var call = form("form:" + UUID.randomUUID(), "010-12");
        call.put("topic", "nothing");
        call.put("outcome", "CALLBACK");
        assertThat(post(town.oh, "/calls/new", call))
                .hasStatus(422)
                .bodyText()
                .contains("문의 주제를 골라 주십시오", "다시 걸 수 있는 전화번호를", "이차보전을 물으심");
        call.put("outcome", "CONVERT");
        assertThat(post(town.oh, "/calls/new", call)).hasStatus(422).bodyText().contains("기업을 골라야 합니다", "동의를 들어야 합니다");
    }

    @Test
    void leadsStraightToTheRoadAndToTheQueue() {
        var company = town.firm("하나정밀");
        var call = form("form:" + UUID.randomUUID(), CallTown.line());
        call.putAll(Map.of("company", company.toString(), "outcome", "CONVERT", "consented", "true"));
        assertThat(post(town.oh, "/calls/new", call))
                .hasStatus(302)
                .headers()
                .hasHeaderSatisfying(
                        "Location",
                        values -> assertThat(values.getFirst()).matches("/desk/requests/20\\d\\d-\\d{6}/crossing"));
        call = form("form:" + UUID.randomUUID(), CallTown.line());
        call.put("outcome", "CALLBACK");
        assertThat(post(town.oh, "/calls/new", call)).hasStatus(302);
        assertThat(post(town.oh, "/calls/new", call)).as("a second click").hasStatus(302);
        assertThat(town.count(
                        "call_callback b join call_ticket t using (number)",
                        "t.reference = ?",
                        Objects.requireNonNull(call.get("call"))))
                .isOne();
    }

    /** A call that a consultant or the director answered becomes a case as an agent's does. */
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CALL_AGENT", "CONSULTANT", "DIRECTOR"})
    void becomesACaseWhoeverTookTheCall(Role role) {
        var taker = town.person("이응대", role);
        var call = form("form:" + UUID.randomUUID(), CallTown.line());
        call.putAll(Map.of("company", town.firm("하나정밀").toString(), "outcome", "CONVERT", "consented", "true"));
        assertThat(post(taker, "/calls/new", call)).hasStatus(302);
        var number = town.database()
                .sql("select number from call_ticket where reference = ?")
                .param(call.get("call"))
                .query(String.class)
                .single();
        var crossing = "/desk/requests/" + number + "/crossing";
        assertThat(get(taker, "/calls/" + number)).hasStatusOk().bodyText().contains(crossing);
        assertThat(get(taker, crossing)).hasStatusOk().bodyText().contains(number, "value=\"consultation\"");
        assertThat(post(
                        taker,
                        crossing,
                        Map.of(
                                "submission",
                                UUID.randomUUID().toString(),
                                "to",
                                "consultation",
                                "reason",
                                "상담이 필요합니다.")))
                .hasStatus(302);
        var kim = town.person("김상담", Role.CONSULTANT);
        var id = town.database()
                .sql("select id from request_crossing where number = ?")
                .param(number)
                .query(String.class)
                .single();
        assertThat(post(kim, "/desk/crossings/" + id + "/acceptance", Map.of())).hasStatus(302);
        assertThat(town.count("consultation_case", "number = ?", number)).isOne();
        assertThat(town.state(new RequestNumber(number))).isEqualTo(CallTicketState.CONVERTED);
    }

    /** Who may not take calls does not move them, and who only takes calls does not move cases. */
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"LOAN_OFFICER", "VENUE_MANAGER"})
    void staysWithThoseWhoTakeCalls(Role role) {
        var number = town.taken(town.firm("하나정밀"), town.oh);
        assertThat(get(town.person("박타부", role), "/desk/requests/" + number + "/crossing"))
                .hasStatus(404);
    }

    @Test
    void tellsTheSecondAgentWhoHasTheCall() {
        var reference = "box-" + UUID.randomUUID();
        assertThat(get(town.oh, "/calls/new?from=01011112222&call=" + reference))
                .hasStatusOk()
                .bodyText()
                .contains("통화 기록 저장");
        assertThat(get(town.bae, "/calls/new?from=01011112222&call=" + reference))
                .hasStatusOk()
                .bodyText()
                .contains("오상담 님이 이 통화를 받고 있습니다")
                .doesNotContain("통화 기록 저장");
        assertThat(post(town.bae, "/calls/new", form(reference, "01011112222")))
                .hasStatus(409)
                .bodyText()
                .contains("오상담 님");
        assertThat(post(town.bae, "/calls/pickups", Map.of("call", reference, "from", "01011112222")))
                .hasStatus(302);
        assertThat(post(town.bae, "/calls/new", form(reference, "01011112222"))).hasStatus(302);
        assertThat(get(town.oh, "/calls/new?call=" + reference))
                .hasStatusOk()
                .bodyText()
                .contains("배상담 님이 이 통화를 접수번호");
    }

    @Test
    void showsTitlesOnlyAfterACheck() {
        var company = town.firm("하나정밀");
        var number = town.taken(company, town.oh);
        assertThat(get(town.oh, "/calls/" + number))
                .hasStatusOk()
                .bodyText()
                .contains("본인 확인 전입니다", number.value())
                .doesNotContain(">제목</th>");
        assertThat(post(
                        town.oh,
                        "/calls/" + number + "/checks",
                        Map.of("key", UUID.randomUUID().toString(), "right", "yes")))
                .hasStatus(422)
                .bodyText()
                .contains("무엇으로 확인했는지");
        assertThat(post(
                        town.oh,
                        "/calls/" + number + "/checks",
                        Map.of("key", UUID.randomUUID().toString(), "right", "yes", "facts", "CEO")))
                .hasStatus(422)
                .bodyText()
                .contains("두 가지 이상");
        assertThat(post(
                        town.oh,
                        "/calls/" + number + "/checks",
                        Map.of("key", UUID.randomUUID().toString(), "right", "yes", "facts", "CALLED_BACK")))
                .hasStatus(302);
        assertThat(get(town.oh, "/calls/" + number)).hasStatusOk().bodyText().contains(">제목</th>", "본인 확인을 마쳤습니다");
        assertThat(town.count("look", "company_id = ? and what = 'audit.look.call'", company.value()))
                .isPositive();
    }

    @Test
    void walksATransferOverThePages() {
        var number = town.taken(null, town.oh);
        var path = "/calls/" + number;
        var offer = new HashMap<>(Map.of(
                "key",
                UUID.randomUUID().toString(),
                "version",
                "1",
                "kind",
                "WARM",
                "toLevel",
                "L2",
                "receiver",
                town.kim.id().toString(),
                "reason",
                ""));
        offer.put("version", String.valueOf(town.shown(number).version()));
        assertThat(post(town.oh, path + "/transfers", offer))
                .hasStatus(422)
                .bodyText()
                .contains("전환하는 사유를");
        offer.put("reason", "노무 전문");
        assertThat(post(town.oh, path + "/transfers", offer)).hasStatus(302);
        assertThat(get(town.kim, "/calls")).hasStatusOk().bodyText().contains("나에게 온 전환 요청", "노무 전문");
        var transfer = path + "/transfers/" + offer.get("key");
        assertThat(post(town.bae, transfer + "/acceptance", Map.of())).hasStatus(404);
        assertThat(post(town.kim, transfer + "/refusal", Map.of("refusal", "")))
                .hasStatus(422)
                .bodyText()
                .contains("거절하는 사유를");
        assertThat(post(town.kim, transfer + "/refusal", Map.of("refusal", "휴가입니다")))
                .hasStatus(302);
        assertThat(get(town.oh, path)).hasStatusOk().bodyText().contains("거절 사유: 휴가입니다", "처리 중");
    }

    @Test
    void warnsBeforeItEndsACall() {
        var number = town.taken(null, town.oh);
        var path = "/calls/" + number + "/conduct";
        assertThat(post(town.oh, path, step("ENDED"))).hasStatus(422).bodyText().contains("경고를 먼저 기록해야");
        assertThat(post(town.oh, path, step("WARNED"))).hasStatus(302);
        assertThat(post(town.oh, path, step("ENDED"))).hasStatus(302);
    }

    private static Map<String, String> step(String step) {
        return Map.of("step", step, "kindOfAbuse", "THREAT", "said", "협박");
    }

    @Test
    void tellsALateAgentWhatHoldsNow() {
        var number = town.taken(null, town.oh);
        var version = String.valueOf(town.shown(number).version());
        assertThat(post(town.oh, "/calls/" + number + "/begin", Map.of("version", version)))
                .hasStatus(302);
        assertThat(post(town.bae, "/calls/" + number + "/closing", Map.of("version", version, "result", "제가 적은 결과")))
                .hasStatus(409)
                .bodyText()
                .contains("다른 사람이 먼저", "제가 적은 결과");
        assertThat(post(town.bae, "/calls/" + number + "/closing", Map.of("version", version, "result", "")))
                .hasStatus(422)
                .bodyText()
                .contains("처리 결과를 적어 주십시오");
    }

    @Test
    void callsBackVisitorsAndCompanies() {
        var wish = new HashMap<>(Map.of(
                "key",
                UUID.randomUUID().toString(),
                "name",
                "박대표",
                "phone",
                "320-1200",
                "topic",
                "finance",
                "note",
                "한도"));
        assertThat(post(null, "/callback", wish)).hasStatus(422).bodyText().contains("지역번호까지", "동의하셔야", "박대표");
        wish.putAll(Map.of("phone", CallTown.line(), "agreed", "true", "note", "900101-1234567"));
        assertThat(post(null, "/callback", wish)).hasStatus(422).bodyText().contains("note-error", "주민등록번호", "박대표");
        wish.put("note", "한도");
        assertThat(post(null, "/callback", wish)).hasRedirectedUrl("/callback/sent");
        wish.putAll(Map.of("key", UUID.randomUUID().toString(), "phone", wide(CallTown.line())));
        assertThat(post(null, "/callback", wish)).as("wide digits").hasRedirectedUrl("/callback/sent");
        var owner = town.person("이대표", Role.COMPANY_ADMIN);
        var company = town.firm("하나정밀", owner);
        assertThat(get(owner, "/callback")).hasRedirectedUrl("/company/callback");
        assertThat(get(owner, "/company/callback")).hasStatusOk().bodyText().contains("하나정밀 이름으로", "055-320-1200");
        wish.putAll(Map.of("key", UUID.randomUUID().toString(), "phone", CallTown.line()));
        assertThat(post(owner, "/company/callback", wish)).hasRedirectedUrl("/callback/sent");
        var number = town.database()
                .sql("select number from call_ticket where company_id = ?")
                .param(company.value())
                .query(String.class)
                .single();
        assertThat(get(owner, "/calls/own/" + number)).hasStatusOk().bodyText().contains("약속한 시각까지", "자금·이차보전");
        var stranger = town.person("남", Role.COMPANY_ADMIN);
        town.firm("두리정밀", stranger);
        assertThat(get(stranger, "/calls/own/" + number)).hasStatus(404);
    }

    @Test
    void hearsTheTelephoneBoxWithItsTokenFromItsAddressAlone() {
        var from = CallTown.line();
        assertThat(box("wrong", "127.0.0.1", from, "ringing")).hasStatus(404);
        assertThat(box(ModuleTest.CTI_TOKEN, "10.9.9.9", from, "ringing")).hasStatus(404);
        assertThat(get(town.oh, "/calls/ringing")).hasStatusOk().bodyText().doesNotContain("call=box-" + from);
        assertThat(box(ModuleTest.CTI_TOKEN, "127.0.0.1", from, "ringing")).hasStatus(204);
        assertThat(get(town.oh, "/calls/ringing")).hasStatusOk().bodyText().contains("call=box-" + from);
        assertThat(box(ModuleTest.CTI_TOKEN, "127.0.0.1", from, "hung-up")).hasStatus(204);
        assertThat(town.count("call_ticket", "caller_phone = ? and state = 'ABANDONED'", from))
                .isOne();
    }

    private MvcTestResult box(String token, String address, String from, String event) {
        return mvc.post()
                .uri("/calls/ringing")
                .header("X-CTI-Token", token)
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("call", "box-" + from)
                .param("from", from)
                .param("event", event)
                .exchange();
    }

    @Test
    void findsACallByItsNumberInWideDigits() {
        var line = CallTown.line();
        var taken = post(town.oh, "/calls/new", form("form:" + UUID.randomUUID(), wide(line)));
        assertThat(taken).hasStatus(302);
        var ticket = Objects.requireNonNull(taken.getResponse().getRedirectedUrl());
        for (var words : List.of(line, wide(line))) {
            assertThat(mvc.get()
                            .uri("/calls?words={words}", words)
                            .with(Mvc.as(town.oh))
                            .exchange())
                    .as(words)
                    .hasStatusOk()
                    .bodyText()
                    .contains("href=\"" + ticket + "\"");
        }
        assertThat(get(town.oh, "/calls?words=" + CallTown.line())).bodyText().doesNotContain(ticket);
    }

    /** ０１０－１２３４－５６７８ */
    private static String wide(String digits) {
        return (digits.substring(0, 3) + "-" + digits.substring(3, 7) + "-" + digits.substring(7))
                .codePoints()
                .map(one -> one + 0xFEE0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Test
    void changesScriptsAndAnswers() {
        assertThat(post(town.oh, "/calls/topics/venue", Map.of("minutes", "0", "script", "새 대본")))
                .hasStatus(422)
                .bodyText()
                .contains("1분부터 60분", "새 대본");
        var version = town.database()
                .sql("select version from call_topic where code = 'venue'")
                .query(String.class)
                .single();
        assertThat(post(town.oh, "/calls/topics/venue", Map.of("minutes", "6", "script", "새 대본", "version", version)))
                .hasStatus(302);
        assertThat(post(town.bae, "/calls/topics/venue", Map.of("minutes", "7", "script", "늦은 대본", "version", version)))
                .hasStatus(409)
                .bodyText()
                .contains(
                        "새 대본",
                        "늦은 대본",
                        "그사이 다른 담당자가",
                        "name=\"version\" value=\"" + (Long.parseLong(version) + 1) + "\"");
        assertThat(post(town.bae, "/calls/topics/venue", Map.of("minutes", "7", "script", "판이 없는 대본")))
                .hasStatus(409);
        assertThat(post(
                        town.oh,
                        "/calls/topics/venue/articles",
                        Map.of("key", UUID.randomUUID().toString(), "title", "주차가 됩니까?", "body", "지하 주차장을 쓰실 수 있습니다.")))
                .hasStatus(302);
        assertThat(get(town.oh, "/calls/topics/venue")).hasStatusOk().bodyText().contains("새 대본", "주차가 됩니까?");
        assertThat(get(town.oh, "/calls/new")).hasStatusOk().bodyText().contains("권장 6분", "지하 주차장을");
        assertThat(get(town.oh, "/calls/topics/none")).hasStatus(404);
    }

    private static Map<String, String> form(String call, String from) {
        return new HashMap<>(Map.of(
                "call",
                call,
                "started",
                "1",
                "from",
                from,
                "callerName",
                "",
                "topic",
                "finance",
                "note",
                "이차보전을 물으심",
                "level",
                "L1",
                "outcome",
                "SOLVED",
                "words",
                "",
                "company",
                ""));
    }

    private MvcTestResult get(Actor actor, String path) {
        return mvc.get().uri(path).with(Mvc.as(actor)).exchange();
    }

    private MvcTestResult post(@Nullable Actor actor, String path, Map<String, String> fields) {
        var request = mvc.post().uri(path).with(csrf());
        if (actor != null) {
            request.with(Mvc.as(actor));
        }
        fields.forEach(request::param);
        return request.exchange();
    }
}
