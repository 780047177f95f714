package kr.oneroof.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.company.Firms;
import kr.oneroof.finance.aftercare.AftercareAction;
import kr.oneroof.finance.aftercare.AftercareCause;
import kr.oneroof.finance.aftercare.AftercareMeasure;
import kr.oneroof.finance.aftercare.AftercareService;
import kr.oneroof.finance.application.LoanDecisionService;
import kr.oneroof.finance.application.LoanExaminationService;
import kr.oneroof.finance.bank.LoanAccountService;
import kr.oneroof.finance.bank.LoanChange;
import kr.oneroof.finance.claim.ClaimQueries;
import kr.oneroof.finance.claim.ClaimRow;
import kr.oneroof.finance.claim.ClaimService;
import kr.oneroof.finance.claim.ClaimState;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;
import kr.oneroof.support.Screen;

/** Whoever decides on an old screen is told, sees what is true now, and finds again what was typed. */
@ModuleTest
class FinanceStaleFormTests {
    private static final Quarter FIRST = new Quarter(2026, 1);

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private LoanExaminationService examination;

    @Autowired
    private LoanDecisionService decisions;

    @Autowired
    private LoanAccountService accountService;

    @Autowired
    private ClaimService claimService;

    @Autowired
    private ClaimQueries claims;

    @Autowired
    private AftercareService aftercare;

    @Autowired
    private JdbcClient database;

    private MockMvcTester mvc;
    private LoanTown town;
    private Actor officer = Mvc.stranger(Role.LOAN_OFFICER);
    private Actor city = Mvc.stranger(Role.CITY_OFFICIAL);
    private Actor clerk = Mvc.stranger(Role.BANK_USER);

    @BeforeEach
    void build() {
        mvc = Mvc.of(server);
        town = new LoanTown(server, LoanTown.terms(200));
        officer = new Actor(town.officer, "손융자", Set.of(Role.LOAN_OFFICER));
        city = new Actor(town.city, "서주무", Set.of(Role.CITY_OFFICIAL));
        clerk = new Actor(town.clerk, "최은행", Set.of(Role.BANK_USER));
    }

    @Test
    void anApplicationIsNotApprovedOnTheOpinionBeforeTheLast() {
        var firms = new Firms(server);
        var owner = firms.person("이한빛");
        var number = town.proposed(firms.firm("한빛정밀", owner), owner, 100_000_000);
        var path = "/desk/loans/" + number;
        var shown = Screen.version(get(city, path), path + "/approval");
        SeoulClock.at(LoanTown.DECIDED, () -> {
            decisions.sendBack(number, "담보를 다시 보아 주십시오.", town.city);
            examination.propose(number, false, "담보가 모자랍니다.", town.officer);
        });
        assertThat(post(city, path + "/approval", Map.of("amount", "90,000,000", "shown", shown)))
                .hasStatus(409)
                .bodyText()
                .contains("role=\"alert\"", "담보가 모자랍니다.", "90,000,000");
        assertThat(state("loan_application", number.value())).isEqualTo("PROPOSED");
        var again = post(city, path + "/approval", Map.of("amount", "90,000,000", "shown", shown));
        assertThat(post(
                        city,
                        path + "/approval",
                        Map.of("amount", "90,000,000", "shown", Screen.version(again, path + "/approval"))))
                .hasStatus(302);
        assertThat(post(city, path + "/approval", Map.of("amount", "90,000,000", "shown", "x")))
                .hasStatus(409);
    }

    @Test
    void aClaimIsNotBookedForAnotherSumThanWasShown() {
        var number = lent();
        SeoulClock.at(LocalDateTime.parse("2026-04-10T10:00"), () -> {
            var id = claimService.claim(
                    town.bank, FIRST, List.of(new ClaimRow(1, number.value(), "", null, null, 493_150)), town.clerk);
            claimService.prepare(id, town.officer);
        });
        var claim = claims.find(town.bank, FIRST).orElseThrow().id();
        var path = "/desk/claims/" + claim;
        var shown = Screen.version(get(city, path), path + "/approval");
        SeoulClock.at(LocalDateTime.parse("2026-04-11T10:00"), () -> {
            claimService.giveBack(claim, "한 번 더", town.city);
            claimService.prepare(claim, town.officer);
        });
        assertThat(post(city, path + "/approval", Map.of("shown", shown)))
                .hasStatus(409)
                .bodyText()
                .contains("role=\"alert\"");
        assertThat(claims.require(claim).state()).isEqualTo(ClaimState.CONFIRMED);
        assertThat(post(city, path + "/approval", Map.of("shown", Screen.version(get(city, path), path + "/approval"))))
                .hasStatus(302);
        assertThat(claims.require(claim).state()).isEqualTo(ClaimState.APPROVED);
    }

    @Test
    void aBankDoesNotClaimOverWhatItsOtherClerkClaimed() {
        var number = lent();
        var path = "/bank/claims/2026-1";
        var shown = Screen.version(get(clerk, path), path);
        assertThat(shown).isEqualTo("0");
        assertThat(post(clerk, path, Map.of(number.value(), "493,150", "shown", shown)))
                .hasStatus(302);
        assertThat(post(clerk, path, Map.of(number.value(), "500,000", "shown", shown)))
                .hasStatus(409)
                .bodyText()
                .contains("500,000");
        assertThat(claims.find(town.bank, FIRST).orElseThrow().revision()).isOne();
    }

    @Test
    void newsOfALoanIsToldOnItsLatestBook() {
        var number = lent();
        var path = "/bank/loans/" + number;
        var shown = Screen.version(get(clerk, path), path + "/news");
        var repaid = Map.of("kind", "PREPAY", "day", "2026-04-02", "value", "10,000,000", "shown", shown);
        assertThat(post(clerk, path + "/news", repaid)).hasStatus(302);
        assertThat(post(clerk, path + "/news", repaid))
                .hasStatus(409)
                .bodyText()
                .contains("10,000,000");
        assertThat(database.sql("select count(*) from loan_movement where number = ? and kind = 'PREPAY'")
                        .param(number.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void aMeasureIsNotDecidedBeforeTheCompanysWordIsRead() {
        var number = lent();
        var measure = new UUID[1];
        SeoulClock.at(
                LocalDateTime.parse("2026-04-02T10:00"),
                () -> measure[0] = aftercare.propose(
                        number,
                        new AftercareMeasure.Matter(
                                AftercareCause.MOVED_OUT,
                                AftercareAction.STOP,
                                LocalDate.of(2026, 4, 1),
                                LocalDate.of(2026, 4, 1),
                                null,
                                "이전을 확인했습니다."),
                        10,
                        town.officer));
        var path = "/desk/aftercare/measures/" + measure[0];
        var shown = Screen.version(get(city, path), path + "/decision");
        var company = company(number);
        SeoulClock.at(
                LocalDateTime.parse("2026-04-05T10:00"), () -> aftercare.speak(measure[0], company, "이전하지 않았습니다."));
        assertThat(post(city, path + "/decision", Map.of("words", "중단합니다.", "shown", shown)))
                .hasStatus(409)
                .bodyText()
                .contains("role=\"alert\"", "이전하지 않았습니다.", "중단합니다.");
        assertThat(database.sql("select state from loan_measure where id = ?")
                        .param(measure[0])
                        .query(String.class)
                        .single())
                .isEqualTo("HEARING");
    }

    private CompanyId company(RequestNumber number) {
        return new CompanyId(database.sql("select company_id from loan where number = ?")
                .param(number.value())
                .query(UUID.class)
                .single());
    }

    @Test
    void aProgrammeIsNotRevisedOverWhatSomebodyElseWrote() {
        var id = UUID.randomUUID();
        town.draft(id);
        var path = "/desk/loan-programmes/" + id;
        var shown = Screen.version(get(officer, path + "/edit"), path + "/edit");
        database.sql("update loan_programme set title = '남이 고친 제목', version = version + 1 where id = ?")
                .param(id)
                .update();
        var page =
                post(officer, path + "/edit", Map.of("key", id.toString(), "name.title", "내가 고친 제목", "shown", shown));
        assertThat(page).hasStatus(422);
        assertThat(Screen.version(page, path + "/edit")).isEqualTo(shown);
        assertThat(post(officer, path + "/proposal", Map.of("shown", shown)))
                .hasStatus(409)
                .bodyText()
                .contains("남이 고친 제목");
    }

    private RequestNumber lent() {
        var number = town.recommended(100_000_000);
        SeoulClock.at(LocalDateTime.parse("2026-04-02T10:00"), () -> {
            accountService.tell(
                    number,
                    new LoanChange(LoanChange.Kind.LAST_DRAW, LocalDate.of(2026, 1, 1), 100_000_000, "110-1"),
                    town.clerk);
            accountService.tell(
                    number, new LoanChange(LoanChange.Kind.RATE, LocalDate.of(2026, 1, 1), 520, ""), town.clerk);
        });
        return number;
    }

    private String state(String table, String number) {
        return database.sql("select state from " + table + " where number = ?")
                .param(number)
                .query(String.class)
                .single();
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
