package kr.oneroof.finance.bank;

import java.util.List;
import java.util.OptionalLong;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.form.VersionSource;
import kr.oneroof.kernel.form.VersionedForms;

/** Versions of loans, as banks tell of them, for the forms about them. */
@Component
class LoanAccountVersionSource implements VersionSource {
    private final JdbcClient database;

    LoanAccountVersionSource(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<VersionedForms> forms() {
        return List.of(new VersionedForms(
                "loan",
                List.of(
                        "/bank/loans/" + VersionedForms.NUMBER + "/**",
                        "/desk/loan-book/" + VersionedForms.NUMBER + "/**",
                        "/desk/aftercare/loans/" + VersionedForms.NUMBER + "/**"),
                (names, hold, user) -> loan(VersionedForms.named(names, "number"), hold)));
    }

    private OptionalLong loan(String number, boolean hold) {
        return database
                .sql("select version from loan where number = ?" + (hold ? " for no key update" : ""))
                .param(number)
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
