package kr.oneroof.finance.claim;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.bank.Bank;
import kr.oneroof.finance.bank.BankQueries;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.form.VersionSource;
import kr.oneroof.kernel.form.VersionedForms;

/** Versions of claims for the forms about them. */
@Component
class ClaimVersionSource implements VersionSource {
    private static final String QUARTER = "{quarter:20\\d\\d-[1-4]}";

    private final ClaimRepository repository;
    private final BankQueries banks;
    private final JdbcClient database;

    ClaimVersionSource(ClaimRepository repository, BankQueries banks, JdbcClient database) {
        this.repository = repository;
        this.banks = banks;
        this.database = database;
    }

    @Override
    public List<VersionedForms> forms() {
        return List.of(
                new VersionedForms(
                        "claim",
                        List.of("/desk/claims/{claim" + VersionedForms.ID + "/**"),
                        (names, hold, user) -> claim(UUID.fromString(VersionedForms.named(names, "claim")), hold)),
                new VersionedForms("claim-of-bank", List.of("/bank/claims/" + QUARTER + "/**"), this::ofBank));
    }

    /** With the budget, as whoever approves holds it. */
    private OptionalLong claim(UUID id, boolean hold) {
        var version = read("select version from subsidy_claim where id = ?", id);
        if (hold && version.isPresent()) {
            repository.holdToBook(id);
            return read("select version from subsidy_claim where id = ?", id);
        }
        return version;
    }

    /** 0 while nothing was claimed. */
    private OptionalLong ofBank(Map<String, String> names, boolean hold, @Nullable Principal user) {
        var quarter = Quarter.parse(VersionedForms.named(names, "quarter"));
        var bank = user instanceof Authentication known && known.getPrincipal() instanceof Actor actor
                ? bankOf(actor)
                : null;
        if (bank == null || quarter.isEmpty()) {
            return OptionalLong.empty();
        }
        if (hold) {
            repository.holdBank(bank.id());
        }
        var version = read(
                "select version + 1 from subsidy_claim where bank_id = ? and year = ? and quarter = ?",
                bank.id(),
                quarter.get().year(),
                quarter.get().number());
        return OptionalLong.of(version.orElse(0));
    }

    private @Nullable Bank bankOf(Actor clerk) {
        try {
            return banks.of(clerk.id());
        } catch (NotOnFile nobodysClerk) {
            return null;
        }
    }

    private OptionalLong read(String sql, Object... params) {
        return database.sql(sql).params(params).query(Long.class).list().stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
