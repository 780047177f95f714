package kr.oneroof.finance.aftercare;

import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.finance.claim.RecoveryService;
import kr.oneroof.kernel.form.VersionSource;
import kr.oneroof.kernel.form.VersionedForms;

/** Versions of measures and of a company's word for the forms about them. */
@Component
class AftercareMeasureVersionSource implements VersionSource {
    private final AftercareMeasureRepository repository;
    private final RecoveryService recoveries;
    private final JdbcClient database;

    AftercareMeasureVersionSource(
            AftercareMeasureRepository repository, RecoveryService recoveries, JdbcClient database) {
        this.repository = repository;
        this.recoveries = recoveries;
        this.database = database;
    }

    @Override
    public List<VersionedForms> forms() {
        return List.of(
                new VersionedForms(
                        "measure",
                        List.of(
                                "/desk/aftercare/measures/{measure" + VersionedForms.ID + "/**",
                                "/loans/" + VersionedForms.NUMBER + "/aftercare/{measure" + VersionedForms.ID + "/**"),
                        (names, hold, user) -> measure(UUID.fromString(VersionedForms.named(names, "measure")), hold)),
                new VersionedForms(
                        "loan-word",
                        List.of("/desk/aftercare/loans/" + VersionedForms.NUMBER + "/words/{word" + VersionedForms.ID),
                        (names, hold, user) ->
                                read("loan_word", UUID.fromString(VersionedForms.named(names, "word")), hold)));
    }

    /** The bank's money first, as whoever decides holds it. */
    private OptionalLong measure(UUID id, boolean hold) {
        if (hold && read("loan_measure", id, false).isPresent()) {
            recoveries.holdFirst(repository.numberOf(id));
        }
        return read("loan_measure", id, hold);
    }

    private OptionalLong read(String table, UUID id, boolean hold) {
        return database
                .sql("select version from " + table + " where id = ?" + (hold ? " for update" : ""))
                .param(id)
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
