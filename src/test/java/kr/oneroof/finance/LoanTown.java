package kr.oneroof.finance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.company.Firms;
import kr.oneroof.finance.application.LoanConsent;
import kr.oneroof.finance.application.LoanDecisionService;
import kr.oneroof.finance.application.LoanExaminationService;
import kr.oneroof.finance.application.LoanPurpose;
import kr.oneroof.finance.application.LoanSubmission;
import kr.oneroof.finance.application.LoanSubmissionService;
import kr.oneroof.finance.eligibility.EligibilityResult;
import kr.oneroof.finance.eligibility.Finding;
import kr.oneroof.finance.programme.Programme;
import kr.oneroof.finance.programme.ProgrammeDraft;
import kr.oneroof.finance.programme.ProgrammeService;
import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;

/** A programme of 2026 with its people, a bank and its clerk; loans come to the bank by the real verbs. */
public final class LoanTown {
    private static final AtomicInteger TOWNS = new AtomicInteger();
    public static final LocalDateTime OPENS = LocalDateTime.parse("2025-12-15T09:00");
    /** Every loan of this town is recommended on that day. */
    public static final LocalDateTime DECIDED = LocalDateTime.parse("2025-12-22T10:00");

    public final PersonId officer;
    public final PersonId city;
    public final PersonId clerk;
    public final UUID bank = UUID.randomUUID();
    public final UUID programme = UUID.randomUUID();
    /** Of its programme, which no other town shares: there are few rounds in a year. */
    public final int year;

    private final Firms firms;
    private final LoanSubmissionService submissions;
    private final LoanExaminationService examination;
    private final LoanDecisionService decisions;
    private final ProgrammeService making;
    private final JdbcClient database;

    public LoanTown(ApplicationContext server, Programme.Terms terms) {
        var serial = TOWNS.getAndIncrement();
        year = 2101 + serial / 20;
        firms = new Firms(server);
        submissions = server.getBean(LoanSubmissionService.class);
        examination = server.getBean(LoanExaminationService.class);
        decisions = server.getBean(LoanDecisionService.class);
        database = server.getBean(JdbcClient.class);
        officer = firms.person("손융자");
        city = firms.person("서주무");
        clerk = firms.person("최은행");
        database.sql("insert into bank (id, name, email, agreed) values (?, ?, '', '2020-01-01')")
                .params(bank, "은행 " + bank)
                .update();
        database.sql("insert into bank_clerk values (?, ?, '2020-01-01')")
                .params(clerk.value(), bank)
                .update();
        IntStream.of(2026, 2027, new SeoulClock().today().getYear()).distinct().forEach(this::setBudgetAside);
        making = server.getBean(ProgrammeService.class);
        making.draft(
                programme,
                new ProgrammeDraft(
                        new ProgrammeDraft.Name(
                                year,
                                terms.repayment() == Programme.Repayment.BULLET
                                        ? Programme.Code.OPERATING
                                        : Programme.Code.FACILITY,
                                serial % 20 + 1,
                                "2025-1",
                                "경영안정자금"),
                        new ProgrammeDraft.Window(OPENS, OPENS.plusYears(1)),
                        new Won(10_000_000_000L),
                        new Won(300_000_000),
                        terms,
                        List.of(),
                        Map.of()),
                officer);
        making.propose(programme, officer);
        making.publish(programme, true, city);
    }

    /** What the city may pay in the years in which towns settle. */
    private void setBudgetAside(int ofYear) {
        database.sql("""
                        insert into loan_programme (id, year, code, round, notice_no, title, opens_at, closes_at, volume, budget,
                            most_per_company, term_months, grace_months, repayment, base_rate, preferred_rate, rate_cap, model,
                            least_own_rate, day_basis, rounding, execution_months, extension_months, report_days,
                            while_loan_open, state, published_at, version)
                        values (gen_random_uuid(), ?, 'STARTUP_TECH', 20, 'T-1', '예산', '2020-01-14 09:00+09', '2020-12-31 18:00+09', 1,
                            9000000000000, 1, 36, 0, 'BULLET', 250, 50, 300, 'FIXED_POINTS', 0, 'FIXED_365', 'ONE_WON', 3, 0, 30, false,
                            'PUBLISHED', now(), 0) on conflict do nothing""").param(ofYear).update();
    }

    /** A draft of another programme, as the officer makes it. */
    public void draft(UUID id) {
        making.draft(
                id,
                new ProgrammeDraft(
                        new ProgrammeDraft.Name(
                                year + 80, Programme.Code.FACILITY, TOWNS.get() % 20 + 1, "2025-2", "시설자금"),
                        new ProgrammeDraft.Window(OPENS, OPENS.plusYears(1)),
                        new Won(10_000_000_000L),
                        new Won(300_000_000),
                        terms(200),
                        List.of(),
                        Map.of()),
                officer);
    }

    /** Working capital of three years, bullet, at that rate; counted by 365 and cut to the won. */
    public static Programme.Terms terms(int rate) {
        return new Programme.Terms(
                new Won(500_000_000),
                36,
                24,
                Programme.Repayment.BULLET,
                new BasisPoints(rate),
                new BasisPoints(50),
                new BasisPoints(600),
                Programme.Model.FIXED_POINTS,
                BasisPoints.ZERO,
                DayBasis.FIXED_365,
                Programme.Rounding.ONE_WON,
                3,
                4,
                0,
                true);
    }

    /** A recommended loan of a new firm. */
    public RequestNumber recommended(long won) {
        var owner = firms.person("이한빛");
        return recommended(firms.firm("한빛정밀", owner), owner, won);
    }

    public RequestNumber recommended(CompanyId company, PersonId owner, long won) {
        var number = proposed(company, owner, won);
        SeoulClock.at(DECIDED, () -> decisions.approve(number, new Won(won), city));
        return number;
    }

    /** Reviewed with favour, and not decided. */
    public RequestNumber proposed(CompanyId company, PersonId owner, long won) {
        var number = new ArrayList<RequestNumber>();
        SeoulClock.at(
                OPENS.plusHours(1),
                () -> number.add(submissions.submit(new LoanSubmission(
                        UUID.randomUUID(),
                        programme,
                        new LoanSubmission.Applicant(company, owner, false),
                        new Won(won),
                        List.of(new LoanPurpose(LoanPurpose.Kind.MATERIALS, new Won(won))),
                        new LoanSubmission.AtBank(bank, "주촌지점", LocalDate.of(2025, 12, 10)),
                        new EligibilityResult(List.of(new Finding("size", Finding.Result.PASS, "", "")), 1),
                        LoanConsent.all()))));
        SeoulClock.at(DECIDED, () -> {
            examination.receive(number.getFirst(), officer);
            examination.propose(number.getFirst(), true, "", officer);
        });
        return number.getFirst();
    }
}
