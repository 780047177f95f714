package kr.oneroof.finance.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.finance.Quarter;
import kr.oneroof.kernel.Locks;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/**
 * The rows of claims and of what was sent with them. Each verb holds the bank first, then the year's budget where it
 * books, then the claim's row.
 */
@Repository
class ClaimRepository {
    static final String READ = "select c.*, b.name as bank_name from subsidy_claim c join bank b on b.id = c.bank_id ";

    private final JdbcClient database;
    private final YearBudgetQueries budget;
    private final Locks locks;
    private final SeoulClock clock;

    ClaimRepository(JdbcClient database, YearBudgetQueries budget, Locks locks, SeoulClock clock) {
        this.database = database;
        this.budget = budget;
        this.locks = locks;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    /**
     * Whatever books or reckons a bank's money comes one after the other: what one settles the next one must know of.
     */
    void holdBank(UUID bank) {
        locks.hold("bank", bank);
    }

    Optional<Claim> hold(UUID bank, Quarter quarter) {
        holdBank(bank);
        return database.sql(READ + "where c.bank_id = ? and c.year = ? and c.quarter = ? for update of c")
                .params(bank, quarter.year(), quarter.number())
                .query(ClaimRepository::claim)
                .optional();
    }

    /** @throws NotOnFile when there is none */
    Claim hold(UUID claim) {
        holdBank(bankOf(claim));
        return row(claim);
    }

    /** With the year's budget: whoever approves at the same time waits. @throws NotOnFile when there is none */
    Claim holdToBook(UUID claim) {
        holdBank(bankOf(claim));
        budget.hold(today().getYear());
        return row(claim);
    }

    private UUID bankOf(UUID claim) {
        return database.sql("select bank_id from subsidy_claim where id = ?")
                .param(claim)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    private Claim row(UUID claim) {
        return database.sql(READ + "where c.id = ? for update of c")
                .param(claim)
                .query(ClaimRepository::claim)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    UUID add(UUID bank, Quarter quarter, PersonId clerk) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into subsidy_claim (id, bank_id, year, quarter, state, revision, claimed_by, claimed_at)
                        values (?, ?, ?, ?, 'VALIDATED', 1, ?, ?)""")
                .params(id, bank, quarter.year(), quarter.number(), clerk.value(), now())
                .update();
        return id;
    }

    void claimAgain(Claim claim, PersonId clerk) {
        forgetReckoning(claim.id());
        database.sql("""
                        update subsidy_claim set state = 'VALIDATED', revision = revision + 1, claimed_by = ?, word = '',
                            prepared_by = null, prepared_at = null, lines = 0, carried_in = 0, payable = 0, carried_out = 0
                        where id = ?""").params(clerk.value(), claim.id()).update();
    }

    void dispute(UUID claim, String word) {
        database.sql("update subsidy_claim set state = 'DISPUTED', word = ? where id = ?")
                .params(word, claim)
                .update();
    }

    void prepared(UUID claim, Settlement sum, PersonId officer) {
        database.sql("""
                        update subsidy_claim set state = 'CONFIRMED', prepared_by = ?, prepared_at = ?, lines = ?, carried_in = ?,
                            payable = ?, carried_out = ?
                        where id = ?""")
                .params(officer.value(), now(), sum.lines(), sum.carriedIn(), sum.payable(), sum.carriedOut(), claim)
                .update();
    }

    void giveBack(UUID claim, String word) {
        forgetReckoning(claim);
        database.sql("""
                        update subsidy_claim set state = 'VALIDATED', word = ?, prepared_by = null, prepared_at = null, lines = 0,
                            carried_in = 0, payable = 0, carried_out = 0
                        where id = ?""").params(word, claim).update();
    }

    /** The lines are compared anew. @return the revision that they get */
    int revise(Claim claim) {
        database.sql("update subsidy_claim set revision = revision + 1 where id = ?")
                .param(claim.id())
                .update();
        return claim.revision() + 1;
    }

    void note(UUID claim, String word) {
        database.sql("update subsidy_claim set word = ? where id = ?")
                .params(word, claim)
                .update();
    }

    /** Asked while the budget is held. */
    boolean isWithinBudget(long won) {
        return budget.of(today().getYear()).holds(won);
    }

    void forgetReckoning(UUID claim) {
        database.sql("delete from settlement_line where claim_id = ?")
                .param(claim)
                .update();
    }

    /** What was reckoned becomes what is paid; the database lets no loan be paid twice for a quarter. */
    int book(UUID claim, PersonId approver) {
        var booked = database.sql("""
                        insert into subsidy_payment (claim_id, number, kind, year, quarter, amount, segments, booked_at)
                        select claim_id, number, kind, year, quarter, amount, segments, ? from settlement_line
                        where claim_id = ? order by number, year, quarter""").params(now(), claim).update();
        database.sql("update subsidy_claim set state = 'APPROVED', approved_by = ?, approved_at = ? where id = ?")
                .params(approver.value(), now(), claim)
                .update();
        return booked;
    }

    /** So much less, or more again, is to be paid of an approved claim. */
    void holdBack(UUID claim, long won) {
        database.sql("update subsidy_claim set held = held + ? where id = ?")
                .params(won, claim)
                .update();
    }

    void paid(UUID claim, LocalDate day) {
        database.sql("update subsidy_claim set state = 'PAID', paid_on = ? where id = ?")
                .params(day, claim)
                .update();
    }

    /** What the settlement before left over; quarters are carried on in the order in which they were approved. */
    long carried(UUID bank) {
        return database.sql("select carried_out from subsidy_claim where bank_id = ? and approved_at is not null"
                        + " order by approved_at desc, year desc, quarter desc limit 1")
                .param(bank)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Whether anything of a bank was booked before, or left over: what became known since is settled with it. */
    boolean isKnown(UUID bank) {
        return database.sql("select exists (select from subsidy_claim where bank_id = ? and approved_at is not null)")
                .param(bank)
                .query(Boolean.class)
                .single();
    }

    /** Quarters of a bank that were booked, and when the last of them was reckoned. */
    List<Quarter> closed(UUID bank) {
        return database.sql(
                        "select year, quarter from subsidy_claim where bank_id = ? and approved_at is not null order by year, quarter")
                .param(bank)
                .query((row, index) -> new Quarter(row.getInt(1), row.getInt(2)))
                .list();
    }

    OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    static Claim claim(ResultSet row, int index) throws SQLException {
        return new Claim(
                row.getObject("id", UUID.class),
                row.getObject("bank_id", UUID.class),
                row.getString("bank_name"),
                new Quarter(row.getInt("year"), row.getInt("quarter")),
                ClaimState.valueOf(row.getString("state")),
                row.getInt("revision"),
                row.getString("word"),
                Objects.requireNonNull(moment(row, "claimed_at")),
                new Claim.Hands(
                        person(row, "prepared_by"),
                        moment(row, "prepared_at"),
                        person(row, "approved_by"),
                        moment(row, "approved_at"),
                        row.getObject("paid_on", LocalDate.class)),
                new Settlement(row.getLong("lines"), row.getLong("carried_in")),
                row.getLong("held"));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable LocalDateTime moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : LocalDateTime.ofInstant(moment.toInstant(), SeoulClock.SEOUL);
    }
}
