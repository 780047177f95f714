package kr.oneroof.finance.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

import kr.oneroof.company.Certificate;
import kr.oneroof.company.CompanyService;
import kr.oneroof.company.Firms;
import kr.oneroof.document.paper.IssuedPaper;
import kr.oneroof.document.paper.IssuedPaperService;
import kr.oneroof.finance.LoanRecommended;
import kr.oneroof.finance.bank.LoanDeadlineService;
import kr.oneroof.finance.eligibility.EligibilityResult;
import kr.oneroof.finance.eligibility.Finding;
import kr.oneroof.finance.programme.Programme;
import kr.oneroof.finance.programme.ProgrammeDraft;
import kr.oneroof.finance.programme.ProgrammeService;
import kr.oneroof.finance.programme.SampleProgramme;
import kr.oneroof.finance.volume.VolumeLedgerService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.kernel.Won;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.support.ModuleTest;

/** From the submission to the decision, alone and on the opening day. */
@ModuleTest
@RecordApplicationEvents
class LoanApplicationServiceTests {
    private static final AtomicInteger ROUND = new AtomicInteger();
    private static final LocalDateTime OPENS = LocalDateTime.parse("2029-01-15T09:00");
    private static final Won THIRTY_MILLION = new Won(30_000_000);

    @Autowired
    private LoanSubmissionService submissions;

    @Autowired
    private LoanExaminationService examination;

    @Autowired
    private LoanDecisionService decisions;

    @Autowired
    private LoanApplicationService service;

    @Autowired
    private LoanConditions conditions;

    @Autowired
    private ProgrammeService making;

    @Autowired
    private VolumeLedgerService ledger;

    @Autowired
    private CompanyService companies;

    @Autowired
    private JdbcClient database;

    @Autowired
    private RequestFileService files;

    @Autowired
    private IssuedPaperService papers;

    @Autowired
    private LoanDeadlineService deadlines;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private ApplicationEvents events;

    private Firms firms;
    private PersonId officer = PersonId.fresh();
    private PersonId city = PersonId.fresh();
    private UUID programme = UUID.randomUUID();
    private UUID bank = UUID.randomUUID();

    @BeforeEach
    void open() {
        firms = new Firms(server);
        officer = firms.person("손융자");
        city = firms.person("서주무");
        bank = UUID.randomUUID();
        database.sql("insert into bank (id, name, email, agreed) values (?, ?, '', '2020-01-01')")
                .params(bank, "은행 " + bank)
                .update();
        programme = UUID.randomUUID();
        making.draft(
                programme,
                new ProgrammeDraft(
                        new ProgrammeDraft.Name(
                                2029, Programme.Code.OPERATING, ROUND.incrementAndGet(), "2029-1", "경영안정자금"),
                        new ProgrammeDraft.Window(OPENS, OPENS.plusDays(30)),
                        new Won(100_000_000),
                        new Won(3_000_000),
                        SampleProgramme.published().terms(),
                        List.of(),
                        Map.of()),
                officer);
        making.propose(programme, officer);
        making.publish(programme, true, city);
    }

    @Test
    void reservesWhatWasAppliedForAndTakesASecondClickForTheFirst() {
        var asked = asked(firm(), THIRTY_MILLION);
        var number = submit(asked);
        assertThat(submit(asked)).isEqualTo(number);
        assertThat(state(number)).isEqualTo("SUBMITTED");
        assertThat(ledger.standing(programme).reserved()).isEqualTo(30_000_000);
        assertThat(database.sql("select count(*) from loan_eligibility_finding where number = ?")
                        .param(number.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void opensAndClosesByTheHousesClock() {
        var asked = asked(firm(), THIRTY_MILLION);
        SeoulClock.at(
                OPENS.minusSeconds(1),
                () -> assertThatExceptionOfType(LoanRefused.class)
                        .isThrownBy(() -> submissions.submit(asked))
                        .withMessage("closed"));
        SeoulClock.at(
                OPENS.plusDays(30),
                () -> assertThatExceptionOfType(LoanRefused.class)
                        .isThrownBy(() -> submissions.submit(asked))
                        .withMessage("closed"));
        SeoulClock.at(OPENS, () -> assertThat(state(submissions.submit(asked))).isEqualTo("SUBMITTED"));
    }

    @Test
    void takesOneApplicationOfACompanyAtATime() {
        var firm = firm();
        submit(asked(firm, THIRTY_MILLION));
        assertThatExceptionOfType(LoanRefused.class)
                .isThrownBy(() -> submit(asked(firm, THIRTY_MILLION)))
                .withMessage("open-already");
        assertThat(ledger.standing(programme).reserved()).isEqualTo(30_000_000);
        assertThatExceptionOfType(LoanRefused.class)
                .isThrownBy(() -> submit(asked(firm(), new Won(200_000_001))))
                .withMessage("limit");
        var refused = asked(firm(), THIRTY_MILLION);
        assertThatExceptionOfType(LoanRefused.class)
                .isThrownBy(() -> submit(new LoanSubmission(
                        refused.key(),
                        programme,
                        refused.by(),
                        refused.amount(),
                        refused.purposes(),
                        refused.bank(),
                        new EligibilityResult(List.of(new Finding("size", Finding.Result.FAIL, "", "")), 1),
                        LoanConsent.all())))
                .withMessage("not-eligible");
    }

    @Test
    void letsThoseWhoWaitMoveUpInTheOrderInWhichTheyCame() {
        var firms = List.of(firm(), firm(), firm(), firm(), firm());
        var numbers =
                firms.stream().map(firm -> submit(asked(firm, THIRTY_MILLION))).toList();
        assertThat(numbers)
                .extracting(this::state)
                .containsExactly("SUBMITTED", "SUBMITTED", "SUBMITTED", "WAITLISTED", "WAITLISTED");
        assertThatExceptionOfType(NotOnFile.class)
                .isThrownBy(
                        () -> service.withdraw(numbers.get(1), firms.getFirst().company(), "그만"));
        SeoulClock.at(
                OPENS.plusDays(1),
                () -> service.withdraw(numbers.get(1), firms.get(1).company(), "필요 없어졌습니다."));
        assertThat(numbers)
                .extracting(this::state)
                .containsExactly("SUBMITTED", "WITHDRAWN", "SUBMITTED", "SUBMITTED", "WAITLISTED");
        assertThat(ledger.standing(programme).left()).isEqualTo(10_000_000);
    }

    @Test
    void isDecidedBySomebodyElseThanItsReviewer() {
        var firm = firm();
        companies.keepCertificate(
                firm.company(),
                firm.owner(),
                new Certificate(
                        UUID.randomUUID(),
                        Certificate.Kind.WOMEN,
                        "1",
                        LocalDate.of(2028, 1, 1),
                        LocalDate.of(2029, 1, 31)));
        var number = submit(asked(firm, THIRTY_MILLION));
        examination.receive(number, officer);
        examination.propose(number, true, "요건을 갖추었습니다.", officer);
        assertThatExceptionOfType(LoanRefused.class)
                .isThrownBy(() -> decisions.approve(number, THIRTY_MILLION, officer))
                .withMessage("own-review");
        SeoulClock.at(OPENS.plusDays(5), () -> decisions.approve(number, new Won(20_000_000), city));
        assertThat(state(number)).isEqualTo("NOTIFIED");
        assertThat(ledger.standing(programme).confirmed()).isEqualTo(20_000_000);
        assertThat(events.stream(LoanRecommended.class)).singleElement().satisfies(told -> {
            assertThat(told.rate()).isEqualTo(new BasisPoints(300));
            assertThat(told.validUntil()).isEqualTo("2029-04-20");
            assertThat(told.amount()).isEqualTo(new Won(20_000_000));
        });
        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() -> service.withdraw(number, firm.company(), "늦었습니다."));
    }

    @Test
    void losesThePreferenceWithTheCertificate() {
        var firm = firm();
        companies.keepCertificate(
                firm.company(),
                firm.owner(),
                new Certificate(
                        UUID.randomUUID(),
                        Certificate.Kind.WOMEN,
                        "1",
                        LocalDate.of(2028, 1, 1),
                        LocalDate.of(2029, 1, 16)));
        var number = submit(asked(firm, THIRTY_MILLION));
        SeoulClock.at(
                OPENS.plusDays(1),
                () -> assertThat(conditions.rateFor(programme, firm.company(), true))
                        .isEqualTo(new BasisPoints(300)));
        SeoulClock.at(
                OPENS.plusDays(2),
                () -> assertThat(conditions.rateFor(programme, firm.company(), true))
                        .isEqualTo(new BasisPoints(250)));
    }

    @Test
    void prefersWhomTheProgrammeNames() {
        var firm = firm();
        companies.keepCertificate(
                firm.company(),
                firm.owner(),
                new Certificate(
                        UUID.randomUUID(),
                        Certificate.Kind.INNOBIZ,
                        "1",
                        LocalDate.of(2028, 1, 1),
                        LocalDate.of(2029, 12, 31)));
        var number = submit(asked(firm, THIRTY_MILLION));
        SeoulClock.at(
                OPENS,
                () -> assertThat(conditions.rateFor(programme, firm.company(), true))
                        .as("a certificate that no notice names")
                        .isEqualTo(new BasisPoints(250)));
        database.sql("update company set founded_on = ? where id = ?")
                .params(OPENS.toLocalDate().minusYears(1), firm.company().value())
                .update();
        SeoulClock.at(
                OPENS,
                () -> assertThat(conditions.rateFor(programme, firm.company(), true))
                        .as("founded a year ago")
                        .isEqualTo(new BasisPoints(300)));
        SeoulClock.at(
                OPENS.plusYears(1),
                () -> assertThat(conditions.rateFor(programme, firm.company(), true))
                        .isEqualTo(new BasisPoints(250)));
        database.sql("insert into loan_programme_rule values (?, 'preference', 'JOBS,WOMEN')")
                .param(programme)
                .update();
        SeoulClock.at(
                OPENS,
                () -> assertThat(conditions.rateFor(programme, firm.company(), true))
                        .isEqualTo(new BasisPoints(250)));
    }

    @Test
    void givesBackWhatWasRefused() {
        var number = submit(asked(firm(), THIRTY_MILLION));
        examination.receive(number, officer);
        examination.propose(number, false, "공장이 없습니다.", officer);
        SeoulClock.at(OPENS.plusDays(3), () -> decisions.refuse(number, "공장등록이 확인되지 않습니다. 등록 뒤 다시 신청해 주십시오.", city));
        assertThat(state(number)).isEqualTo("REJECTED");
        assertThat(papers.of("loan:" + number)).extracting(IssuedPaper::kind).containsExactly("loan-refusal");
        assertThat(ledger.standing(programme).left()).isEqualTo(100_000_000);
    }

    @Test
    void isReviewedAnewWhenAnObjectionIsGranted() {
        var firm = firm();
        var number = submit(asked(firm, THIRTY_MILLION));
        examination.receive(number, officer);
        examination.propose(number, false, "공장이 없습니다.", officer);
        SeoulClock.at(OPENS.plusDays(3), () -> decisions.refuse(number, "공장등록이 확인되지 않습니다.", city));
        SeoulClock.at(
                OPENS.plusDays(34),
                () -> assertThatExceptionOfType(LoanRefused.class)
                        .isThrownBy(() -> service.object(number, firm.company(), "늦었습니다."))
                        .withMessage("objection-late"));
        SeoulClock.at(OPENS.plusDays(33), () -> service.object(number, firm.company(), "공장등록증을 냈습니다."));
        assertThat(state(number)).isEqualTo("OBJECTED");
        assertThat(files.require(number).state().isOpen()).isTrue();
        decisions.grantObjection(number, city);
        assertThat(state(number)).isEqualTo("UNDER_REVIEW");
        assertThat(ledger.standing(programme).reserved()).isEqualTo(30_000_000);
        examination.propose(number, false, "공장이 작습니다.", officer);
        SeoulClock.at(OPENS.plusDays(40), () -> decisions.refuse(number, "공장 면적이 모자랍니다.", city));
        SeoulClock.at(
                OPENS.plusDays(41),
                () -> assertThatExceptionOfType(LoanRefused.class)
                        .isThrownBy(() -> service.object(number, firm.company(), "또"))
                        .withMessage("objected-already"));
    }

    @Test
    void staysRefusedWhenAnObjectionIsDismissed() {
        var firm = firm();
        var number = submit(asked(firm, THIRTY_MILLION));
        examination.receive(number, officer);
        examination.propose(number, false, "", officer);
        SeoulClock.at(OPENS.plusDays(3), () -> decisions.refuse(number, "업종이 맞지 않습니다.", city));
        SeoulClock.at(OPENS.plusDays(5), () -> service.object(number, firm.company(), "맞습니다."));
        assertThatExceptionOfType(LoanRefused.class)
                .isThrownBy(() -> submit(asked(firm, THIRTY_MILLION)))
                .withMessage("open-already");
        SeoulClock.at(OPENS.plusDays(6), () -> decisions.dismissObjection(number, "업종을 다시 확인했으나 맞지 않습니다.", city));
        assertThat(state(number)).isEqualTo("REJECTED");
        assertThat(files.require(number).state().isOpen()).isFalse();
        assertThat(ledger.standing(programme).left()).isEqualTo(100_000_000);
    }

    @Test
    void standsStillWhileTheCompanyIsAsked() {
        var firm = firm();
        var number = submit(asked(firm, THIRTY_MILLION));
        SeoulClock.at(OPENS.plusDays(1), () -> {
            examination.receive(number, officer);
            examination.askForMore(number, "재무제표를 올려 주십시오.", OPENS.toLocalDate().plusDays(15), officer);
        });
        var due = files.require(number).dueAt();
        assertThat(files.require(number).waiting()).isTrue();
        assertThatExceptionOfType(NotOnFile.class)
                .isThrownBy(() -> service.supplement(number, firm().company(), "올렸습니다."));
        SeoulClock.at(OPENS.plusDays(8), () -> service.supplement(number, firm.company(), "올렸습니다."));
        assertThat(state(number)).isEqualTo("UNDER_REVIEW");
        assertThat(files.require(number).dueAt()).isAfter(due.plusDays(6));
        SeoulClock.at(OPENS.plusDays(8), () -> {
            examination.propose(number, true, "", officer);
            decisions.sendBack(number, "재무 비율을 다시 보아 주십시오.", city);
        });
        assertThat(state(number)).isEqualTo("UNDER_REVIEW");
    }

    @Test
    void isRefusedUnreviewedOnlyOnceTheTimeToAnswerIsOver() {
        var number = submit(asked(firm(), THIRTY_MILLION));
        SeoulClock.at(OPENS.plusDays(1), () -> {
            examination.receive(number, officer);
            assertThatExceptionOfType(LoanRefused.class)
                    .isThrownBy(() -> examination.askForMore(
                            number, "견적서", OPENS.toLocalDate().plusDays(1), officer))
                    .withMessage("supplement-day");
            examination.askForMore(number, "견적서를 올려 주십시오.", OPENS.toLocalDate().plusDays(8), officer);
        });
        SeoulClock.at(
                OPENS.plusDays(8),
                () -> assertThatExceptionOfType(LoanRefused.class)
                        .isThrownBy(() -> decisions.refuse(number, "오지 않았습니다.", city))
                        .withMessage("supplement-may-come"));
        SeoulClock.at(OPENS.plusDays(9), () -> {
            assertThatExceptionOfType(LoanRefused.class)
                    .isThrownBy(() -> decisions.refuse(number, "오지 않았습니다.", officer))
                    .withMessage("own-review");
            decisions.refuse(number, "견적서가 오지 않았습니다.", city);
        });
        assertThat(state(number)).isEqualTo("REJECTED");
        assertThat(files.require(number).state().isOpen()).isFalse();
        assertThat(ledger.standing(programme).left()).isEqualTo(100_000_000);
    }

    /** 업체당 한도 200,000,000: what a company holds already counts, and what comes later goes behind who waits. */
    @Test
    void countsWhatACompanyHoldsAndKeepsTheLine() {
        var firm = firm();
        var first = submit(asked(firm, new Won(80_000_000)));
        examination.receive(first, officer);
        examination.propose(first, true, "", officer);
        SeoulClock.at(OPENS.plusDays(2), () -> {
            assertThatExceptionOfType(LoanRefused.class)
                    .isThrownBy(() -> decisions.approve(first, new Won(80_000_001), city))
                    .withMessage("more-than-asked");
            decisions.approve(first, new Won(80_000_000), city);
        });
        assertThatExceptionOfType(LoanRefused.class)
                .isThrownBy(() -> submit(asked(firm, new Won(1))))
                .withMessage("loan-open");
        database.sql("update loan_programme set while_loan_open = true where id = ?")
                .param(programme)
                .update();
        assertThatExceptionOfType(LoanRefused.class)
                .isThrownBy(() -> submit(asked(firm, new Won(120_000_001))))
                .withMessage("limit-owed");
        var waits = submit(asked(firm, new Won(120_000_000)));
        assertThat(state(waits)).isEqualTo("WAITLISTED");
        assertThat(state(submit(asked(firm(), new Won(1_000_000)))))
                .as("there would be room, but somebody waits")
                .isEqualTo("WAITLISTED");
    }

    @Test
    void writesTheLettersOfADecision() {
        var firm = firm();
        var number = submit(asked(firm, THIRTY_MILLION));
        examination.receive(number, officer);
        examination.propose(number, true, "", officer);
        SeoulClock.at(OPENS.plusDays(5), () -> decisions.approve(number, THIRTY_MILLION, city));
        var letter = papers.of("loan:" + number).getFirst();
        assertThat(letter.kind()).isEqualTo("loan-recommendation");
        assertThat(papers.check(letter.code())).isPresent();
        var member = new Actor(firm.owner(), "이한빛", Set.of(Role.COMPANY_ADMIN));
        assertThat(papers.take(letter.id(), member).content()).startsWith('%', 'P', 'D', 'F');
        assertThatExceptionOfType(NotOnFile.class)
                .isThrownBy(() -> papers.take(letter.id(), new Actor(firm().owner(), "남", Set.of(Role.COMPANY_ADMIN))));
        SeoulClock.at(OPENS.plusDays(200), () -> deadlines.lapse(number));
        assertThat(papers.of("loan:" + number).getFirst().revoked()).isEqualTo("document.paper.revoked.lapsed");
    }

    @Test
    void losesNobodyOnTheOpeningDayAndServesThemInOrder() throws Exception {
        var crowd = new ArrayList<LoanSubmission>();
        for (var place = 0; place < 200; place++) {
            crowd.add(asked(firm(), new Won(1_000_000)));
        }
        var numbers = together(crowd.stream()
                .<Callable<RequestNumber>>map(asked -> () -> submit(asked))
                .toList());
        assertThat(numbers).hasSize(200).doesNotHaveDuplicates();
        assertThat(ledger.standing(programme))
                .isEqualTo(new VolumeLedgerService.Standing(100_000_000, 100_000_000, 0, 0));
        var states = database.sql("select state from loan_application where programme_id = ? order by place")
                .param(programme)
                .query(String.class)
                .list();
        assertThat(states).hasSize(200);
        assertThat(states.subList(0, 100)).containsOnly("SUBMITTED");
        assertThat(states.subList(100, 200)).containsOnly("WAITLISTED");
    }

    @Test
    void approvesAtOnceNoMoreThanThereIs() throws Exception {
        var numbers = new ArrayList<RequestNumber>();
        for (var place = 0; place < 10; place++) {
            numbers.add(submit(asked(firm(), THIRTY_MILLION)));
        }
        numbers.stream().filter(number -> state(number).equals("SUBMITTED")).forEach(number -> {
            examination.receive(number, officer);
            examination.propose(number, true, "", officer);
        });
        var approved = together(numbers.stream()
                .<Callable<Boolean>>map(number -> () -> {
                    try {
                        decisions.approve(number, THIRTY_MILLION, city);
                        return true;
                    } catch (TransitionRefused | LoanRefused notNow) {
                        return false;
                    }
                })
                .toList());
        assertThat(approved).filteredOn(Boolean::booleanValue).hasSize(3);
        assertThat(ledger.standing(programme))
                .isEqualTo(new VolumeLedgerService.Standing(100_000_000, 0, 90_000_000, 0));
    }

    private static <T> List<T> together(List<Callable<T>> verbs) throws InterruptedException, ExecutionException {
        try (var crowd = Executors.newFixedThreadPool(16)) {
            var answers = new ArrayList<T>();
            for (Future<T> answer : crowd.invokeAll(verbs)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private record Firm(CompanyId company, PersonId owner) {}

    private Firm firm() {
        var owner = firms.person("이한빛");
        return new Firm(firms.firm("한빛정밀", owner), owner);
    }

    private LoanSubmission asked(Firm firm, Won amount) {
        return new LoanSubmission(
                UUID.randomUUID(),
                programme,
                new LoanSubmission.Applicant(firm.company(), firm.owner(), true),
                amount,
                List.of(new LoanPurpose(LoanPurpose.Kind.MATERIALS, amount)),
                new LoanSubmission.AtBank(bank, "주촌지점", LocalDate.of(2029, 1, 10)),
                new EligibilityResult(List.of(new Finding("size", Finding.Result.PASS, "", "")), 1),
                LoanConsent.all());
    }

    private RequestNumber submit(LoanSubmission asked) {
        var number = new ArrayList<RequestNumber>();
        SeoulClock.at(OPENS.plusHours(1), () -> number.add(submissions.submit(asked)));
        return number.getFirst();
    }

    private String state(RequestNumber number) {
        return database.sql("select state from loan_application where number = ?")
                .param(number.value())
                .query(String.class)
                .single();
    }

    /** Somebody gave its reservation away: whatever the mistake, no more is promised than there is. */
    @Test
    void approvesNothingBeyondTheVolume() {
        var number = submit(asked(firm(), new Won(60_000_000)));
        examination.receive(number, officer);
        examination.propose(number, true, "", officer);
        server.getBean(TransactionTemplate.class).executeWithoutResult(_ -> ledger.release(number));
        var other = submit(asked(firm(), new Won(50_000_000)));
        assertThat(state(other)).isEqualTo("SUBMITTED");
        assertThatExceptionOfType(LoanRefused.class)
                .isThrownBy(() -> decisions.approve(number, new Won(50_000_001), city))
                .withMessage("no-room");
        assertThat(state(number)).isEqualTo("PROPOSED");
        SeoulClock.at(OPENS.plusDays(2), () -> decisions.approve(number, new Won(50_000_000), city));
        assertThat(ledger.standing(programme))
                .isEqualTo(new VolumeLedgerService.Standing(100_000_000, 50_000_000, 50_000_000, 0));
    }

    @Test
    void takesNoApplicationWithoutEveryConsent() {
        var asked = asked(firm(), THIRTY_MILLION);
        for (var missing : LoanConsent.all()) {
            var given = EnumSet.copyOf(LoanConsent.all());
            given.remove(missing);
            assertThatExceptionOfType(LoanRefused.class)
                    .isThrownBy(() -> submit(new LoanSubmission(
                            asked.key(),
                            programme,
                            asked.by(),
                            asked.amount(),
                            asked.purposes(),
                            asked.bank(),
                            asked.eligibility(),
                            given)))
                    .withMessage("consents");
        }
        assertThat(ledger.standing(programme).reserved()).isZero();
    }
}
