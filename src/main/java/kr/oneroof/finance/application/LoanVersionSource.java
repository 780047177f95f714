package kr.oneroof.finance.application;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.form.VersionSource;
import kr.oneroof.kernel.form.VersionedForms;

/** Versions of applications, and of what came over the road, for the forms about them. */
@Component
class LoanVersionSource implements VersionSource {
    private final LoanSubmissionService submissions;
    private final LoanWaitingList waitingList;
    private final JdbcClient database;

    LoanVersionSource(LoanSubmissionService submissions, LoanWaitingList waitingList, JdbcClient database) {
        this.submissions = submissions;
        this.waitingList = waitingList;
        this.database = database;
    }

    @Override
    public List<VersionedForms> forms() {
        return List.of(
                new VersionedForms(
                        "loan-application",
                        List.of(
                                "/desk/loans/" + VersionedForms.NUMBER + "/**",
                                "/loans/" + VersionedForms.NUMBER + "/**"),
                        (names, hold, user) -> application(names, hold)),
                new VersionedForms(
                        "loan-arrival",
                        List.of("/desk/loans/arrivals/" + VersionedForms.NUMBER),
                        (names, hold, user) -> arrival(names, hold)));
    }

    /** The company first and then the volume, as those verbs do that need them. */
    private OptionalLong application(Map<String, String> names, boolean hold) {
        var number = VersionedForms.named(names, "number");
        if (hold) {
            database.sql("select company_id from loan_application where number = ?")
                    .param(number)
                    .query(UUID.class)
                    .optional()
                    .ifPresent(company -> {
                        submissions.holdFirst(new CompanyId(company));
                        waitingList.hold(new RequestNumber(number));
                    });
        }
        return read("select version from loan_application where number = ?", number);
    }

    private OptionalLong arrival(Map<String, String> names, boolean hold) {
        return read(
                "select version from loan_arrival where number = ?" + (hold ? " for update" : ""),
                VersionedForms.named(names, "number"));
    }

    private OptionalLong read(String sql, String number) {
        return database.sql(sql).param(number).query(Long.class).list().stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
