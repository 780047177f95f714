package kr.oneroof.finance.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.finance.bank.Banks;
import kr.oneroof.finance.programme.Programmes;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Typed;

/** What a company asked for the last time is where it starts from; what has changed since is marked. */
@Component
class LastTime {
    private static final List<String> PROFILE = List.of("name", "ceo", "address", "industry", "phone");

    private final Loans loans;
    private final Programmes programmes;
    private final Banks banks;
    private final JdbcClient database;

    LastTime(Loans loans, Programmes programmes, Banks banks, JdbcClient database) {
        this.loans = loans;
        this.programmes = programmes;
        this.banks = banks;
        this.database = database;
    }

    /** The latest one of the same kind of programme, in whatever state it ended. */
    private Optional<LoanSheet> last(UUID programme, CompanyId company) {
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

    List<LoanDrafts.Since> since(LoanDrafts.LoanDraft draft) {
        return last(draft.programme(), draft.company())
                .map(sheet -> {
                    var all = new ArrayList<LoanDrafts.Since>();
                    all.add(new LoanDrafts.Since(
                            "finance.application.label.amount",
                            won(sheet.line().amount().amount()),
                            grouped(draft.fields().getOrDefault("amount", ""))));
                    all.add(new LoanDrafts.Since(
                            "finance.application.label.bank.id", sheet.asked().bank(), bankName(draft)));
                    all.add(new LoanDrafts.Since(
                            "finance.application.label.bank.branch",
                            sheet.asked().branch(),
                            draft.fields().getOrDefault("bank.branch", "")));
                    all.addAll(profile(sheet.line().number()));
                    return List.<LoanDrafts.Since>copyOf(all);
                })
                .orElseGet(List::of);
    }

    private String bankName(LoanDrafts.LoanDraft draft) {
        return banks.agreed().stream()
                .filter(bank -> bank.id().toString().equals(draft.fields().get("bank.id")))
                .findFirst()
                .map(bank -> bank.name())
                .orElse("");
    }

    /** The profile as it stood then, beside the one of today. */
    private List<LoanDrafts.Since> profile(RequestNumber number) {
        var all = new ArrayList<LoanDrafts.Since>();
        for (var field : PROFILE) {
            all.add(database.sql("""
                            select coalesce(s.profile ->> :field, '') as before, coalesce(to_jsonb(c) ->> :field, '') as now
                            from loan_application a join company_snapshot s on s.id = a.snapshot_id join company c on c.id = a.company_id
                            where a.number = :number""")
                    .param("field", field)
                    .param("number", number.value())
                    .query((row, index) ->
                            new LoanDrafts.Since("company." + field, row.getString("before"), row.getString("now")))
                    .single());
        }
        return all;
    }

    private static String grouped(String typed) {
        var won = Typed.number(typed);
        return won.matches("\\d{1,13}") ? won(Long.parseLong(won)) : typed;
    }

    private static String won(long amount) {
        return "%,d".formatted(amount);
    }
}
