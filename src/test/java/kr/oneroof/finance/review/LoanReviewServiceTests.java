package kr.oneroof.finance.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.company.Firms;
import kr.oneroof.document.paper.IssuedPaperService;
import kr.oneroof.finance.LoanTown;
import kr.oneroof.finance.application.LoanApplicationQueries;
import kr.oneroof.finance.application.LoanConsent;
import kr.oneroof.finance.application.LoanDecisionService;
import kr.oneroof.finance.application.LoanExaminationService;
import kr.oneroof.finance.application.LoanPurpose;
import kr.oneroof.finance.application.LoanRefused;
import kr.oneroof.finance.application.LoanState;
import kr.oneroof.finance.application.LoanSubmission;
import kr.oneroof.finance.application.LoanSubmissionService;
import kr.oneroof.finance.eligibility.EligibilityResult;
import kr.oneroof.finance.eligibility.Finding;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** Looked at by hand, scored, and never by whoever has an interest in it. */
@ModuleTest
class LoanReviewServiceTests {
    @Autowired
    private LoanReviewService reviews;

    @Autowired
    private LoanSubmissionService submissions;

    @Autowired
    private LoanExaminationService examination;

    @Autowired
    private LoanDecisionService decisions;

    @Autowired
    private LoanApplicationQueries loans;

    @Autowired
    private IssuedPaperService papers;

    @Autowired
    private JdbcClient database;

    @Autowired
    private WebApplicationContext server;

    private LoanTown town;
    private PersonId aside = PersonId.fresh();
    private CompanyId company = new CompanyId(UUID.randomUUID());
    private RequestNumber number = new RequestNumber("2026-000000");

    @BeforeEach
    void apply() {
        town = new LoanTown(server, LoanTown.terms(250));
        var firms = new Firms(server);
        aside = firms.person("정관계");
        var owner = firms.person("이한빛");
        company = firms.firm("한빛정밀", owner);
        var filed = new RequestNumber[1];
        SeoulClock.at(
                LoanTown.OPENS.plusHours(1),
                () -> filed[0] = submissions.submit(new LoanSubmission(
                        UUID.randomUUID(),
                        town.programme,
                        new LoanSubmission.Applicant(company, owner, false),
                        new Won(30_000_000),
                        List.of(new LoanPurpose(LoanPurpose.Kind.MATERIALS, new Won(30_000_000))),
                        new LoanSubmission.AtBank(town.bank, "주촌지점", LocalDate.of(2025, 12, 10)),
                        new EligibilityResult(List.of(new Finding("credit-sound", Finding.Result.MANUAL, "", "")), 1),
                        LoanConsent.all())));
        number = filed[0];
    }

    @Test
    void isRecommendedOnlyOnceEverythingWasLookedAt() {
        examination.receive(number, town.officer);
        assertThatExceptionOfType(LoanRefused.class)
                .isThrownBy(() -> examination.propose(number, true, "", town.officer))
                .withMessage("unticked");
        reviews.tick(matter(), Map.of("credit-sound", false), town.officer);
        assertThatExceptionOfType(LoanRefused.class)
                .isThrownBy(() -> examination.propose(number, true, "", town.officer))
                .withMessage("unticked");
        reviews.tick(matter(), Map.of("credit-sound", true), town.officer);
        examination.propose(number, true, "", town.officer);
        assertThat(reviews.ticks(number)).isEqualTo(Map.of("credit-sound", true));
    }

    @Test
    void countsTheLastScoreOfEach() {
        assertThatExceptionOfType(LoanReviewRefused.class)
                .isThrownBy(() -> reviews.vote(matter(), town.city, 70, ""))
                .withMessage("not-in-review");
        examination.receive(number, town.officer);
        assertThatExceptionOfType(LoanReviewRefused.class)
                .isThrownBy(() -> reviews.tick(matter(), Map.of("size", true), town.officer))
                .withMessage("no-such-rule");
        reviews.vote(matter(), town.city, 70, "");
        reviews.vote(matter(), town.city, 80, "수출 계약이 확실합니다.");
        reviews.vote(matter(), town.officer, 60, "");
        assertThat(reviews.votes(number))
                .extracting(LoanReviewService.Vote::score)
                .containsExactlyInAnyOrder(80, 60);
    }

    @Test
    void showsNothingToWhoeverSteppedAside() {
        var city = new Actor(aside, "정관계", Set.of(Role.CITY_OFFICIAL));
        assertThat(get(city, "/desk/loans/" + number)).hasStatusOk();
        reviews.stepAside(matter(), aside, "대표자가 친척입니다.");
        reviews.stepAside(matter(), aside, "두 번 눌렀습니다.");
        assertThat(get(city, "/desk/loans/" + number)).hasStatus(404);
        assertThat(loans.in(LoanState.SUBMITTED, 0, aside))
                .extracting(line -> line.number())
                .doesNotContain(number);
        assertThatExceptionOfType(NotOnFile.class).isThrownBy(() -> reviews.vote(matter(), aside, 100, ""));
        assertThatExceptionOfType(NotOnFile.class).isThrownBy(() -> decisions.approve(number, new Won(1), aside));
        assertThatExceptionOfType(NotOnFile.class).isThrownBy(() -> decisions.refuse(number, "아니요", aside));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql(
                                "insert into loan_vote (number, person_id, score, words, given_at) values (?, ?, 1, '', now())")
                        .params(number.value(), aside.value())
                        .update());
        examination.receive(number, town.officer);
        reviews.tick(matter(), Map.of("credit-sound", true), town.officer);
        examination.propose(number, true, "", town.officer);
        SeoulClock.at(LoanTown.DECIDED, () -> decisions.approve(number, new Won(30_000_000), town.city));
        var letter = papers.of("loan:" + number).getFirst();
        assertThatExceptionOfType(NotOnFile.class).isThrownBy(() -> papers.take(letter.id(), city));
        assertThat(get(city, "/desk/loan-book/" + number)).hasStatus(404);
        assertThat(get(city, "/desk/aftercare/loans/" + number)).hasStatus(404);
        assertThat(get(city, "/desk/loan-figures/loans?counted=RECOMMENDED&year=" + town.year + "&bank=" + town.bank))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(number.value())
                .contains("1건은 보이지 않습니다");
    }

    private LoanReviewService.Case matter() {
        return new LoanReviewService.Case(number, company);
    }

    private MvcTestResult get(Actor actor, String path) {
        return Mvc.of(server).get().uri(path).with(Mvc.as(actor)).exchange();
    }
}
