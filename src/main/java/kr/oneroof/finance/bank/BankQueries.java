package kr.oneroof.finance.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** The banks of the agreement. */
@Repository
@Transactional(readOnly = true)
public class BankQueries {
    private final JdbcClient database;
    private final SeoulClock clock;

    BankQueries(JdbcClient database, SeoulClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Which have an agreement today, by name. */
    public List<Bank> agreed() {
        return database.sql(
                        "select id, name from bank where agreed <= :today and (ended is null or ended > :today) order by name")
                .param("today", clock.today())
                .query(BankQueries::bank)
                .list();
    }

    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    public Bank require(UUID bank) {
        return database.sql("select id, name from bank where id = ?")
                .param(bank)
                .query(BankQueries::bank)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    /** Whose loans this clerk may see. @throws kr.oneroof.kernel.NotOnFile for who is no bank's clerk */
    public Bank of(PersonId clerk) {
        return database.sql(
                        "select b.id, b.name from bank b join bank_clerk c on c.bank_id = b.id where c.person_id = ?")
                .param(clerk.value())
                .query(BankQueries::bank)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    /** Whom to tell about a loan. */
    public List<PersonId> clerks(UUID bank) {
        return database
                .sql("select person_id from bank_clerk where bank_id = ? order by since, person_id")
                .param(bank)
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    private static Bank bank(ResultSet row, int index) throws SQLException {
        return new Bank(row.getObject("id", UUID.class), row.getString("name"));
    }
}
