package kr.oneroof.finance.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.company.Firms;
import kr.oneroof.document.UploadService;
import kr.oneroof.document.paper.IssuedPaperService;
import kr.oneroof.finance.LoanTown;
import kr.oneroof.finance.eligibility.EligibilityResult;
import kr.oneroof.finance.eligibility.Finding;
import kr.oneroof.finance.programme.Programme;
import kr.oneroof.finance.programme.ProgrammeDraft;
import kr.oneroof.finance.programme.ProgrammeService;
import kr.oneroof.finance.review.LoanReviewRefused;
import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;
import kr.oneroof.support.ModuleTest;

/** What a recommendation rests on: papers, checks by hand, and the reason where one of them is missing. */
@ModuleTest
class ProofTests {
    private static final AtomicInteger ROUND = new AtomicInteger();
    private static final LocalDateTime OPENS = LocalDateTime.parse("2035-01-15T09:00");
    private static final String REASON = "홈택스에서 납세사실을 직접 조회했습니다.";

    @Autowired
    private LoanSubmissionService submissions;

    @Autowired
    private LoanExaminationService examination;

    @Autowired
    private LoanDecisionService decisions;

    @Autowired
    private LoanApplicationService service;

    @Autowired
    private LoanApplicationQueries loans;

    @Autowired
    private LoanPaperService filing;

    @Autowired
    private RequirementQueries requirements;

    @Autowired
    private LoanReviewService reviews;

    @Autowired
    private IssuedPaperService letters;

    @Autowired
    private ProgrammeService making;

    @Autowired
    private UploadService uploads;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext server;

    private PersonId officer = PersonId.fresh();
    private PersonId second = PersonId.fresh();
    private PersonId city = PersonId.fresh();
    private PersonId owner = PersonId.fresh();
    private CompanyId company = new CompanyId(UUID.randomUUID());
    private RequestNumber number = new RequestNumber("2035-000000");

    @BeforeEach
    void apply() {
        var firms = new Firms(server);
        officer = firms.person("손융자");
        second = firms.person("남융자");
        city = firms.person("서주무");
        owner = firms.person("이한빛");
        company = firms.firm("한빛정밀", owner);
        var bank = UUID.randomUUID();
        database.sql("insert into bank (id, name, email, agreed) values (?, ?, '', '2020-01-01')")
                .params(bank, "은행 " + bank)
                .update();
        var programme = UUID.randomUUID();
        making.draft(
                programme,
                new ProgrammeDraft(
                        new ProgrammeDraft.Name(
                                2035, Programme.Code.OPERATING, ROUND.incrementAndGet(), "2035-1", "경영안정자금"),
                        new ProgrammeDraft.Window(OPENS, OPENS.plusDays(30)),
                        new Won(100_000_000),
                        new Won(3_000_000),
                        LoanTown.terms(250),
                        List.of(
                                new Programme.Paper("TAX_CLEARANCE", true),
                                new Programme.Paper("BANK_CONSULTATION", false)),
                        Map.of()),
                officer);
        making.propose(programme, officer);
        making.publish(programme, true, city);
        var filed = new ArrayList<RequestNumber>();
        SeoulClock.at(
                OPENS.plusHours(1),
                () -> filed.add(submissions.submit(new LoanSubmission(
                        UUID.randomUUID(),
                        programme,
                        new LoanSubmission.Applicant(company, owner, false),
                        new Won(30_000_000),
                        List.of(new LoanPurpose(LoanPurpose.Kind.MATERIALS, new Won(30_000_000))),
                        new LoanSubmission.AtBank(bank, "주촌지점", LocalDate.of(2035, 1, 10)),
                        new EligibilityResult(
                                List.of(
                                        new Finding("size", Finding.Result.PASS, "", ""),
                                        new Finding("tax-paid", Finding.Result.MANUAL, "", "")),
                                1),
                        LoanConsent.all()))));
        number = filed.getFirst();
        SeoulClock.at(OPENS.plusDays(1), () -> examination.receive(number, officer));
    }

    @Test
    void isRecommendedWithoutPapersOnlyForAReasonThatIsKeptAndPrinted() throws IOException {
        tick(officer, "");
        assertThat(requirements.missing(number)).containsExactly("paper:TAX_CLEARANCE", "check:tax-paid");
        refused("papers-missing", () -> examination.propose(number, true, "좋습니다.", officer));
        refused("papers-missing", () -> examination.propose(number, true, "좋습니다.", "  ", officer));
        examination.propose(number, true, "좋습니다.", REASON, officer);
        SeoulClock.at(OPENS.plusDays(3), () -> decisions.approve(number, new Won(30_000_000), city));
        assertThat(loans.require(number).decision().waiver())
                .isEqualTo(new Waiver(List.of("paper:TAX_CLEARANCE", "check:tax-paid"), REASON));
        assertThat(database.sql(
                                "select count(*) from audit_row where subject = ? and action = 'finance.application-waived'")
                        .param(number.value())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(letter())
                .contains("서류없이추천한사유", "국세·지방세납세증명서:서류없음", REASON.replace(" ", ""), "요건확인", "손융자", "2035년1월17일");
    }

    @Test
    void standsOnThePaperThatCameWithTheSupplement() throws IOException {
        SeoulClock.at(OPENS.plusDays(1), () -> {
            examination.askForMore(number, "납세증명서", LocalDate.of(2035, 2, 1), officer);
            file("TAX_CLEARANCE");
            service.supplement(number, company, "올렸습니다.");
        });
        assertThatExceptionOfType(LoanReviewRefused.class)
                .isThrownBy(() -> tick(officer, "BANK_CONSULTATION"))
                .withMessage("no-such-paper");
        tick(officer, "TAX_CLEARANCE");
        assertThat(requirements.missing(number)).isEmpty();
        examination.propose(number, true, "좋습니다.", "쓸데없는 사유", officer);
        SeoulClock.at(OPENS.plusDays(3), () -> decisions.approve(number, new Won(30_000_000), city));
        assertThat(loans.require(number).decision().waiver()).isEqualTo(Waiver.NONE);
        assertThat(letter()).contains("요건확인", "국세·지방세납세증명서").doesNotContain("서류없이추천한사유");
    }

    @Test
    void asksWhoeverDecidesForTheReasonThatTheReviewerDidNotGive() {
        tick(officer, "");
        examination.propose(number, false, "서류가 없습니다.", officer);
        refused("papers-missing", () -> decisions.approve(number, new Won(30_000_000), city));
        SeoulClock.at(OPENS.plusDays(3), () -> decisions.approve(number, new Won(30_000_000), REASON, city));
        assertThat(loans.require(number).decision().waiver().reason()).isEqualTo(REASON);
    }

    @Test
    void showsWhatWasLookedAtByWhomAndWhen() {
        assertThat(requirements.of(number))
                .extracting(Requirement::rule, Requirement::byHand, Requirement::result, Requirement::at)
                .containsExactly(
                        tuple("size", false, Finding.Result.PASS, OPENS.plusHours(1)),
                        tuple("tax-paid", true, Finding.Result.MANUAL, null));
        file("TAX_CLEARANCE");
        tick(officer, "");
        tick(officer, "");
        var looked = requirements.of(number).getLast();
        assertThat(looked.result()).isEqualTo(Finding.Result.PASS);
        assertThat(looked.by()).isEqualTo("손융자");
        assertThat(looked.at()).isEqualTo(OPENS.plusDays(2));
        assertThat(looked.papers()).extracting(Requirement.Paper::kind).containsExactly("TAX_CLEARANCE");
        assertThat(looked.papers().getFirst().file()).isNotNull();
        assertThat(database.sql("select count(*) from loan_tick where number = ?")
                        .param(number.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void countsNothingOfWhoeverStepsAsideAfterwards() {
        file("TAX_CLEARANCE");
        tick(second, "");
        reviews.vote(matter(), second, 100, "제 동생 회사입니다.");
        reviews.vote(matter(), city, 60, "");
        examination.propose(number, true, "좋습니다.", second);
        reviews.stepAside(matter(), second, "대표자가 동생입니다.");
        assertThat(reviews.votes(number))
                .extracting(LoanReviewService.Vote::score)
                .containsExactly(60);
        assertThat(reviews.ticks(number)).isEmpty();
        assertThat(requirements.of(number).getLast().result()).isEqualTo(Finding.Result.MANUAL);
        refused("reviewer-aside", () -> decisions.approve(number, new Won(30_000_000), city));
        refused("reviewer-aside", () -> decisions.refuse(number, "안 됩니다.", city));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() ->
                        database.sql("""
                update loan_application set state = 'NOTIFIED', decided_by = ?, decided_at = now(), rate = 250, granted = 1, valid_until = '2199-12-31'
                where number = ?""").params(city.value(), number.value()).update());
        decisions.sendBack(number, "다시 심사해 주십시오.", city);
        refused("unticked", () -> examination.propose(number, true, "좋습니다.", officer));
        tick(officer, "");
        examination.propose(number, true, "좋습니다.", officer);
        SeoulClock.at(OPENS.plusDays(3), () -> decisions.approve(number, new Won(30_000_000), city));
    }

    @Test
    void isNotRecommendedWithoutPapersBehindTheHousesBack() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql(
                                "update loan_application set state = 'PROPOSED', favoured = true, reviewed_by = ? where number = ?")
                        .params(officer.value(), number.value())
                        .update());
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql(
                                "update loan_application set missing = 'paper:TAX_CLEARANCE' where number = ?")
                        .param(number.value())
                        .update());
    }

    private void tick(PersonId by, String paper) {
        SeoulClock.at(
                OPENS.plusDays(2),
                () -> reviews.tick(matter(), List.of(new LoanReviewService.Tick("tax-paid", true, paper)), by));
    }

    private void file(String kind) {
        var upload = uploads.upload(
                owner, "납세증명서.pdf", new ByteArrayInputStream("%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII)));
        filing.add(number, company, kind, List.of(upload.id()), owner);
    }

    private LoanReviewService.Case matter() {
        return new LoanReviewService.Case(number, company);
    }

    private String letter() throws IOException {
        var letter = letters.of("loan:" + number).getFirst();
        try (var document =
                Loader.loadPDF(letters.take(letter.id(), new Actor(owner, "이한빛", Set.of(Role.COMPANY_ADMIN)))
                        .content())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }

    private static void refused(String why, Runnable verb) {
        assertThatExceptionOfType(LoanRefused.class).isThrownBy(verb::run).withMessage(why);
    }
}
