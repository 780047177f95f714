package kr.oneroof.finance.programme;

import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.form.VersionSource;
import kr.oneroof.kernel.form.VersionedForms;

/** Versions of programmes for the forms about them. */
@Component
class ProgrammeVersionSource implements VersionSource {
    private final JdbcClient database;

    ProgrammeVersionSource(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<VersionedForms> forms() {
        return List.of(new VersionedForms(
                "loan-programme",
                List.of("/desk/loan-programmes/{programme" + VersionedForms.ID + "/**"),
                (names, hold, user) -> programme(UUID.fromString(VersionedForms.named(names, "programme")), hold)));
    }

    private OptionalLong programme(UUID id, boolean hold) {
        return database
                .sql("select version from loan_programme where id = ?" + (hold ? " for update" : ""))
                .param(id)
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
