package kr.oneroof.finance.volume;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import kr.oneroof.clock.Term;
import kr.oneroof.company.Firms;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;
import kr.oneroof.requestfile.NewRequestFile;
import kr.oneroof.requestfile.RequestFileService;

/** Programmes with nothing but a volume, and requests with nothing but a number. */
final class VolumeTown {
    private final VolumeLedgerService ledger;
    private final RequestFileService files;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final CompanyId company;

    VolumeTown(ApplicationContext application) {
        ledger = application.getBean(VolumeLedgerService.class);
        files = application.getBean(RequestFileService.class);
        database = application.getBean(JdbcClient.class);
        transaction = application.getBean(TransactionTemplate.class);
        var firms = new Firms(application);
        company = firms.firm("한빛정밀", firms.person("이한빛"));
    }

    <T> T in(Supplier<T> verb) {
        return transaction.execute(status -> verb.get());
    }

    List<RequestNumber> requests(int count) {
        return IntStream.range(0, count).mapToObj(index -> request()).toList();
    }

    RequestNumber request() {
        return in(() -> files.open(new NewRequestFile(UUID.randomUUID(), "finance", company, null, Term.days(10)))
                .number());
    }

    UUID programme(long volume) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into loan_programme (id, year, code, round, notice_no, title, opens_at, closes_at, volume, budget,
                            most_per_company, term_months, grace_months, repayment, base_rate, preferred_rate, rate_cap, model,
                            least_own_rate, day_basis, rounding, execution_months, extension_months, report_days,
                            while_loan_open, state, published_at, version)
                        values (?, (select 2001 + count(*) / 20 from loan_programme), 'OPERATING',
                            (select count(*) % 20 + 1 from loan_programme), 'T-1', '시험 자금',
                            '2026-01-14 09:00+09', '2026-12-31 18:00+09', ?, 1000000000, 200000000, 36, 0, 'BULLET', 250, 50,
                            300, 'FIXED_POINTS', 0, 'FIXED_365', 'ONE_WON', 3, 0, 30, false, 'PUBLISHED', now(), 0)""").params(id, volume).update();
        in(() -> {
            ledger.begin(id, new Won(volume));
            return true;
        });
        return id;
    }
}
