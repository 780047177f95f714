package kr.oneroof.finance.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import kr.oneroof.company.Firms;
import kr.oneroof.consultation.workbench.WorkbenchTown;
import kr.oneroof.finance.LoanTown;
import kr.oneroof.finance.eligibility.EligibilityResult;
import kr.oneroof.finance.eligibility.Finding;
import kr.oneroof.finance.volume.VolumeLedgerService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.kernel.Won;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestState;
import kr.oneroof.requestfile.road.CrossingRefused;
import kr.oneroof.requestfile.road.CrossingRequest;
import kr.oneroof.requestfile.road.CrossingService;
import kr.oneroof.requestfile.road.RequestLineQueries;
import kr.oneroof.support.ModuleTest;

/**
 * A difficulty that turns out to be a matter of money becomes a loan application under its own number, and goes on if
 * it must.
 */
@ModuleTest
class LoanRoadTests {
    @Autowired
    private CrossingService crossingService;

    @Autowired
    private LoanArrivalService arrivals;

    @Autowired
    private LoanDraftService drafts;

    @Autowired
    private LoanSubmissionService submissions;

    @Autowired
    private LoanExaminationService examination;

    @Autowired
    private LoanDecisionService decisions;

    @Autowired
    private LoanApplicationQueries loans;

    @Autowired
    private VolumeLedgerService ledger;

    @Autowired
    private RequestFileService files;

    @Autowired
    private RequestLineQueries lines;

    @Autowired
    private ApplicationContext server;

    private LoanTown town;
    private WorkbenchTown desk;
    private Actor kim;
    private Actor officer;
    private PersonId owner = PersonId.fresh();
    private CompanyId company = new CompanyId(UUID.randomUUID());
    private RequestNumber number = new RequestNumber("2026-000000");

    @BeforeEach
    void handOver() {
        town = new LoanTown(server, LoanTown.terms(250));
        desk = new WorkbenchTown(server);
        kim = desk.consultant("김상담", "기업SOS팀");
        officer = desk.person("손융자", "금융팀", Role.LOAN_OFFICER);
        var firms = new Firms(server);
        owner = firms.person("이한빛");
        company = firms.firm("한빛정밀", owner);
        number = desk.worked(company, kim, "기업SOS팀", "이자가 부담됩니다");
        go("finance", kim, officer);
    }

    @Test
    void waitsForTheCompanyUnderItsNumber() {
        assertThat(desk.status(number)).isEqualTo("PASSED_ON");
        assertThat(arrivals.openOf(company))
                .singleElement()
                .satisfies(one -> assertThat(one.title()).isEqualTo("이자가 부담됩니다"));
        assertThat(arrivals.open())
                .extracting(LoanArrivalService.Arrived::number)
                .contains(number);
        var member = new Actor(owner, "이한빛", Set.of(Role.COMPANY_ADMIN));
        assertThat(lines.of(company, true, "", member).lines()).singleElement().satisfies(line -> {
            assertThat(line.headline()).isNotNull();
            assertThat(line.linked()).isTrue();
        });
        assertThatExceptionOfType(NotOnFile.class)
                .isThrownBy(() -> drafts.begin(town.programme, new Firms(server).firm("가야테크", owner), owner, number));
    }

    @Test
    void becomesAnApplicationWithItsHistory() {
        assertThat(applied()).isEqualTo(number);
        assertThat(loans.require(number).line().amount()).isEqualTo(new Won(30_000_000));
        assertThat(files.require(number).state()).isEqualTo(RequestState.ACCEPTED);
        assertThat(arrivals.openOf(company)).isEmpty();
        assertThat(drafts.of(company, owner)).isEmpty();
        assertThat(ledger.share(number).reserved()).isEqualTo(30_000_000);
    }

    @Test
    void goesOnAndGivesItsVolumeBack() {
        applied();
        go("consultation", officer, kim);
        assertThat(files.require(number).service()).isEqualTo("consultation");
        assertThat(files.require(number).state().isOpen()).isTrue();
        assertThat(loans.require(number).is("WITHDRAWN")).isTrue();
        assertThat(ledger.share(number).reserved()).isZero();
    }

    @Test
    void staysOnceItWasDecided() {
        applied();
        SeoulClock.at(LoanTown.DECIDED, () -> {
            examination.receive(number, town.officer);
            examination.propose(number, true, "", town.officer);
            decisions.approve(number, new Won(30_000_000), town.city);
        });
        assertThatThrownBy(() -> crossingService.ask(handing("consultation", officer), officer))
                .isInstanceOf(CrossingRefused.class)
                .hasMessage("finance.road.decided");
    }

    @Test
    void isAnsweredWithoutAnApplication() {
        arrivals.answer(number, "이차보전 대상이 아닌 대출입니다. 은행에 금리인하를 요청해 보십시오.", officer.id());
        assertThat(files.require(number).state()).isEqualTo(RequestState.COMPLETED);
        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() -> arrivals.answer(number, "다시", officer.id()));
        assertThat(arrivals.require(number).open()).isFalse();
    }

    private void go(String to, Actor from, Actor receiver) {
        var asked = handing(to, from);
        crossingService.ask(asked, from);
        crossingService.accept(asked.submission(), receiver);
    }

    private CrossingRequest handing(String to, Actor by) {
        return new CrossingRequest(UUID.randomUUID(), number, by.id(), to, "그 업무에서 맡을 일입니다.");
    }

    private RequestNumber applied() {
        var draft = drafts.begin(town.programme, company, owner, number);
        var filed = new RequestNumber[1];
        SeoulClock.at(
                LoanTown.OPENS.plusHours(1),
                () -> filed[0] = submissions.submit(new LoanSubmission(
                        draft.id(),
                        town.programme,
                        new LoanSubmission.Applicant(company, owner, false),
                        new Won(30_000_000),
                        List.of(new LoanPurpose(LoanPurpose.Kind.MATERIALS, new Won(30_000_000))),
                        new LoanSubmission.AtBank(town.bank, "주촌지점", LocalDate.of(2025, 12, 10)),
                        new EligibilityResult(List.of(new Finding("size", Finding.Result.PASS, "", "")), 1),
                        LoanConsent.all())));
        return filed[0];
    }
}
