package kr.oneroof.finance.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.finance.LoanTown;
import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.aftercare.AftercareAction;
import kr.oneroof.finance.aftercare.AftercareCause;
import kr.oneroof.finance.aftercare.AftercareMeasure;
import kr.oneroof.finance.aftercare.AftercareService;
import kr.oneroof.finance.application.LoanApplicationService;
import kr.oneroof.finance.application.LoanDecisionService;
import kr.oneroof.finance.bank.BankUploadRepository;
import kr.oneroof.finance.bank.LoanAccountService;
import kr.oneroof.finance.bank.LoanChange;
import kr.oneroof.finance.bank.LoanChangeFileService;
import kr.oneroof.finance.eligibility.OutstandingLoanQueries;
import kr.oneroof.finance.volume.VolumeLedgerService;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ConcurrentTransactions;
import kr.oneroof.support.ModuleTest;

/**
 * Two verbs that meet wait for one another, never for each other: locks by name, then the record, then the request
 * file.
 */
@ModuleTest
class LockOrderTests {
    private static final LocalDateTime APRIL = LocalDateTime.parse("2026-04-10T10:00");

    @Autowired
    private ClaimRepository repository;

    @Autowired
    private ClaimService claimService;

    @Autowired
    private ClaimQueries claims;

    @Autowired
    private LoanAccountService accountService;

    @Autowired
    private AftercareService aftercare;

    @Autowired
    private LoanChangeFileService files;

    @Autowired
    private BankUploadRepository uploads;

    @Autowired
    private LoanDecisionService decisions;

    @Autowired
    private LoanApplicationService service;

    @Autowired
    private OutstandingLoanQueries owed;

    @Autowired
    private VolumeLedgerService ledger;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext server;

    private LoanTown town;
    private ConcurrentTransactions crosswise;

    @BeforeEach
    void build() {
        town = new LoanTown(server, LoanTown.terms(200));
        crosswise = new ConcurrentTransactions(server);
    }

    @Test
    void aBookingBeyondTheBudgetHoldsTheBankBeforeItsClaim() throws Exception {
        var number = lent();
        SeoulClock.at(APRIL, () -> {
            var id = claimService.claim(
                    town.bank,
                    new Quarter(2026, 1),
                    List.of(new ClaimRow(1, number.value(), "", null, null, 493_150)),
                    town.clerk);
            claimService.prepare(id, town.officer);
        });
        var claim = claims.find(town.bank, new Quarter(2026, 1)).orElseThrow().id();
        crosswise.meet(
                () -> repository.lockBank(town.bank),
                () -> claimService.approveBeyondBudget(claim, "추경 전 지급", town.city),
                () -> repository.lock(claim));
        assertThat(claims.require(claim)).satisfies(booked -> {
            assertThat(booked.state()).isEqualTo(ClaimState.APPROVED);
            assertThat(booked.word()).isEqualTo("추경 전 지급");
        });
    }

    @Test
    void aMeasureHoldsTheBanksMoneyBeforeItself() throws Exception {
        var number = lent();
        var measure = new UUID[1];
        SeoulClock.at(
                APRIL,
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
        crosswise.meet(
                () -> repository.lockBank(town.bank),
                () -> aftercare.drop(measure[0], "옮기지 않았습니다.", town.city),
                () -> database.sql("select id from loan_measure where id = ? for update")
                        .param(measure[0])
                        .query(UUID.class)
                        .single());
        assertThat(database.sql("select state from loan_measure where id = ?")
                        .param(measure[0])
                        .query(String.class)
                        .single())
                .isEqualTo("DROPPED");
    }

    @Test
    void anObjectionHoldsTheCompanyBeforeTheVolume() throws Exception {
        var number = town.recommended(1_000_000);
        var company = new CompanyId(database.sql("select company_id from loan where number = ?")
                .param(number.value())
                .query(UUID.class)
                .single());
        var refused = refused(company);
        crosswise.meet(
                () -> owed.hold(company),
                () -> SeoulClock.at(
                        LoanTown.DECIDED.plusDays(1), () -> service.object(refused, company, "다시 보아 주십시오.")),
                () -> ledger.holdFirst(town.programme));
        assertThat(database.sql("select state from loan_application where number = ?")
                        .param(refused.value())
                        .query(String.class)
                        .single())
                .isEqualTo("OBJECTED");
    }

    private RequestNumber refused(CompanyId company) {
        var person = database.sql("select person_id from company_member where company_id = ? limit 1")
                .param(company.value())
                .query(UUID.class)
                .single();
        var number = town.proposed(company, new PersonId(person), 2_000_000);
        SeoulClock.at(LoanTown.DECIDED, () -> decisions.refuse(number, "한도가 찼습니다.", town.city));
        return number;
    }

    @Test
    void aFileOfNewsHoldsItsLoansBeforeTheirVolume() throws Exception {
        var first = town.recommended(100_000_000);
        var second = town.recommended(100_000_000);
        var sheet = "추천번호,구분,날짜,금액·금리,대출 계좌\r\n" + first + ",LAST_DRAW,2026-01-05,100000000,110-1\r\n" + second
                + ",LAST_DRAW,2026-01-05,100000000,110-2\r\n";
        var upload = uploads.keep(town.bank, town.clerk, "news.csv", sheet.getBytes(StandardCharsets.UTF_8), null);
        crosswise.meet(
                () -> database.sql("select number from loan where number = ? for no key update")
                        .param(second.value())
                        .query(String.class)
                        .single(),
                () -> SeoulClock.at(APRIL, () -> files.take(town.bank, upload, town.clerk, Set.of())),
                () -> ledger.holdFirst(town.programme));
        assertThat(ledger(first) + ledger(second)).isEqualTo(200_000_000);
    }

    private long ledger(RequestNumber number) {
        return database.sql("select executed from loan_volume_share where number = ?")
                .param(number.value())
                .query(Long.class)
                .single();
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
}
