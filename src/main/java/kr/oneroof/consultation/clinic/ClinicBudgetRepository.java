package kr.oneroof.consultation.clinic;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;

/**
 * The year's money and its ledger. Whoever moves money holds the year's row until the end of the transaction; the door
 * closes when the rest does not pay for a single day, and opens when it does again.
 */
@Component
class ClinicBudgetRepository {
    private static final String BALANCE = """
            select b.year, b.amount, b.closed_since,
                   coalesce(sum(case l.kind when 'RESERVE' then l.amount when 'RELEASE' then -l.amount end), 0) as bound,
                   coalesce(sum(l.amount) filter (where l.kind = 'SPEND'), 0) as spent
            from clinic_budget b left join clinic_ledger l on l.year = b.year
            where b.year = ? group by b.year""";
    private static final String OUTSTANDING = """
            select coalesce(sum(case kind when 'RESERVE' then amount else -amount end), 0)
            from clinic_ledger where clinic_id = ?""";
    private static final String USED = """
            select coalesce(sum(case l.kind when 'RESERVE' then l.amount when 'RELEASE' then -l.amount end), 0)
            from clinic_ledger l join clinic c on c.id = l.clinic_id where c.company_id = ? and l.year = ?""";

    private final JdbcClient database;
    private final ClinicTermsQueries terms;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    ClinicBudgetRepository(
            JdbcClient database, ClinicTermsQueries terms, ApplicationEventPublisher events, SeoulClock clock) {
        this.database = database;
        this.terms = terms;
        this.events = events;
        this.clock = clock;
    }

    int year() {
        return clock.today().getYear();
    }

    Optional<ClinicBudget> budget(int year) {
        return database.sql(BALANCE)
                .param(year)
                .query((row, index) -> new ClinicBudget(
                        row.getInt("year"),
                        new Won(row.getLong("amount")),
                        new Won(row.getLong("bound")),
                        new Won(row.getLong("spent")),
                        row.getTimestamp("closed_since") == null
                                ? null
                                : LocalDateTime.ofInstant(
                                        row.getTimestamp("closed_since").toInstant(), SeoulClock.SEOUL)))
                .optional();
    }

    /** @throws ClinicRefused while the year's money is used up, or nobody has granted any */
    void requireOpenDoor() {
        if (budget(year()).filter(now -> !now.isClosed()).isEmpty()) {
            throw new ClinicRefused("door-closed");
        }
    }

    /** Support that the company has this year. */
    Won used(CompanyId company) {
        return new Won(database.sql(USED)
                .params(company.value(), year())
                .query(Long.class)
                .single());
    }

    /** Holds the year's row and looks into it; a year without a budget has no money. */
    AvailableBudget open(Clinic clinic) {
        lock(year());
        var left = budget(year()).map(ClinicBudget::left).orElse(new Won(0));
        var others = database.sql("""
                        select exists (select from clinic w where w.state = 'WAITING' and w.id <> :id
                                       and (w.waiting_since, w.id) < (select coalesce(c.waiting_since, 'infinity'), c.id
                                                                      from clinic c where c.id = :id))""")
                .param("id", clinic.getId())
                .query(Boolean.class)
                .single();
        return new AvailableBudget(
                year(), left, used(clinic.company()), terms.today().companyCap(), others);
    }

    void reserve(Clinic clinic) {
        enter(year(), clinic.getId(), "RESERVE", clinic.needs().amount());
        minded(year());
    }

    /** Gives back what the clinic does not need any more of what was reserved for it. */
    void fit(Clinic clinic) {
        reservedIn(clinic.getId()).ifPresent(year -> {
            lock(year);
            enter(
                    year,
                    clinic.getId(),
                    "RELEASE",
                    outstanding(clinic.getId()) - clinic.needs().amount());
            minded(year);
        });
    }

    void spend(Clinic clinic) {
        reservedIn(clinic.getId()).ifPresent(year -> {
            lock(year);
            enter(year, clinic.getId(), "SPEND", clinic.needs().amount());
        });
    }

    /** @throws ClinicRefused when more is bound already */
    void set(int year, Won amount, PersonId by) {
        lock(year);
        var before = budget(year);
        if (before.filter(now -> now.bound().amount() > amount.amount()).isPresent()) {
            throw new ClinicRefused("budget-bound");
        }
        database.sql("""
                        insert into clinic_budget (year, amount, set_by, set_at) values (?, ?, ?, ?)
                        on conflict (year) do update set amount = excluded.amount, set_by = excluded.set_by,
                            set_at = excluded.set_at""")
                .params(year, amount.amount(), by.value(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new ClinicBudgetEvent(
                "set", year, before.map(ClinicBudget::amount).orElse(new Won(0)).amount() + " -> " + amount.amount()));
        minded(year);
    }

    private void lock(int year) {
        database.sql("select year from clinic_budget where year = ? for update")
                .param(year)
                .query(Integer.class)
                .list();
    }

    private void enter(int year, UUID clinic, String kind, long amount) {
        if (amount > 0) {
            database.sql("insert into clinic_ledger (year, clinic_id, kind, amount, at) values (?, ?, ?, ?, ?)")
                    .params(year, clinic, kind, amount, clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    private Optional<Integer> reservedIn(UUID clinic) {
        return database.sql("select year from clinic_ledger where clinic_id = ? and kind = 'RESERVE'")
                .param(clinic)
                .query(Integer.class)
                .optional();
    }

    private long outstanding(UUID clinic) {
        return database.sql(OUTSTANDING).param(clinic).query(Long.class).single();
    }

    /** Closes or opens the door as the rest of the money wants it. */
    private void minded(int year) {
        var now = budget(year).orElseThrow();
        var standing = terms.today();
        var aDay = standing.bands().stream()
                .mapToLong(band -> new ClinicQuote(1, standing.dayRate().amount(), band.shareBp(), 0, clock.today(), 0)
                        .share()
                        .amount())
                .min()
                .orElseThrow();
        var closing = now.left().amount() < aDay;
        if (closing != now.isClosed()) {
            database.sql("update clinic_budget set closed_since = case when :closing then :now end where year = :year")
                    .param("closing", closing)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("year", year)
                    .update();
            events.publishEvent(new ClinicBudgetEvent(
                    closing ? "closed" : "opened", year, "left " + now.left().amount()));
        }
    }
}
