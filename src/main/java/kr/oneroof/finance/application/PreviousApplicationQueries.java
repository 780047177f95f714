package kr.oneroof.finance.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.finance.bank.BankQueries;
import kr.oneroof.finance.programme.ProgrammeQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;

/** What a company asked for the last time is where it starts from; what has changed since is marked. */
@Component
class PreviousApplicationQueries {
    private static final List<String> PROFILE = List.of("name", "ceo", "address", "industry", "phone");

    private final LoanApplicationQueries loans;
    private final ProgrammeQueries programmes;
    private final BankQueries banks;
    private final JdbcClient database;

    PreviousApplicationQueries(
            LoanApplicationQueries loans, ProgrammeQueries programmes, BankQueries banks, JdbcClient database) {
        this.loans = loans;
        this.programmes = programmes;
        this.banks = banks;
        this.database = database;
    }

    /** The latest one of the same kind of programme, in whatever state it ended. */
    private Optional<LoanApplicationView> last(UUID programme, CompanyId company) {
        var code = programmes.require(programme).code();
        return loans.of(company).stream()
                .filter(line -> programmes.require(line.programme()).code() == code)
                .findFirst()
                .map(line -> loans.require(line.number()));
    }

    Map<String, String> fields(UUID programme, CompanyId company) {
        var fields = new HashMap<String, String>();
        last(programme, company).ifPresent(sheet -> {
            fields.put("amount", won(sheet.line().amount().amount()));
            sheet.purposes()
                    .forEach(part ->
                            fields.put("parts." + part.kind(), won(part.amount().amount())));
            if (banks.agreed().stream()
                    .anyMatch(bank -> bank.id().equals(sheet.asked().bankId()))) {
                fields.put("bank.id", sheet.asked().bankId().toString());
                fields.put("bank.branch", sheet.asked().branch());
            }
        });
        return fields;
    }

    List<LoanDraftService.Since> since(LoanDraftService.LoanDraft draft) {
        return last(draft.programme(), draft.company())
                .map(sheet -> {
                    var all = new ArrayList<LoanDraftService.Since>();
                    all.add(new LoanDraftService.Since(
                            "finance.application.label.amount",
                            won(sheet.line().amount().amount()),
                            grouped(draft.fields().getOrDefault("amount", ""))));
                    all.add(new LoanDraftService.Since(
                            "finance.application.label.bank.id", sheet.asked().bank(), bankName(draft)));
                    all.add(new LoanDraftService.Since(
                            "finance.application.label.bank.branch",
                            sheet.asked().branch(),
                            draft.fields().getOrDefault("bank.branch", "")));
                    all.addAll(profile(sheet.line().number()));
                    return List.<LoanDraftService.Since>copyOf(all);
                })
                .orElseGet(List::of);
    }

    private String bankName(LoanDraftService.LoanDraft draft) {
        return banks.agreed().stream()
                .filter(bank -> bank.id().toString().equals(draft.fields().get("bank.id")))
                .findFirst()
                .map(bank -> bank.name())
                .orElse("");
    }

    /** The profile as it stood then, beside the one of today. */
    private List<LoanDraftService.Since> profile(RequestNumber number) {
        var all = new ArrayList<LoanDraftService.Since>();
        for (var field : PROFILE) {
            all.add(database.sql("""
                            select coalesce(s.profile ->> :field, '') as before, coalesce(to_jsonb(c) ->> :field, '') as now
                            from loan_application a join company_snapshot s on s.id = a.snapshot_id join company c on c.id = a.company_id
                            where a.number = :number""")
                    .param("field", field)
                    .param("number", number.value())
                    .query((row, index) -> new LoanDraftService.Since(
                            "company." + field, row.getString("before"), row.getString("now")))
                    .single());
        }
        return all;
    }

    private static String grouped(String typed) {
        var won = TypedInput.number(typed);
        return won.matches("\\d{1,13}") ? won(Long.parseLong(won)) : typed;
    }

    private static String won(long amount) {
        return "%,d".formatted(amount);
    }
}
