package kr.oneroof.finance.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.Demo;
import kr.oneroof.kernel.NotOnFile;

/** The twelve banks of the demo town's agreement, none of them a real one; two have a clerk who logs in. */
@Component
@Order(60)
class BankDemo implements Demo {
    private static final List<String> NAMES =
            List.of("동부은행", "가락은행", "구지은행", "낙동은행", "분성은행", "신어은행", "장유은행", "진영은행", "해반은행", "활천은행", "수로은행", "대성은행");
    private static final LocalDate AGREED = LocalDate.of(2024, 1, 2);

    private final JdbcClient database;
    private final PersonQueries people;

    BankDemo(JdbcClient database, PersonQueries people) {
        this.database = database;
        this.people = people;
    }

    @Override
    @Transactional
    public void plant() {
        for (var index = 0; index < NAMES.size(); index++) {
            var bank = UUID.nameUUIDFromBytes(new byte[] {'b', (byte) index});
            database.sql("insert into bank (id, name, email, agreed) values (?, ?, ?, ?)")
                    .params(bank, NAMES.get(index), "loan%d@bank.example".formatted(index + 1), AGREED)
                    .update();
            if (index < 2) {
                var clerk = people.findByEmail((index == 0 ? "bank" : "bank2") + "@demo.oneroof.kr")
                        .orElseThrow(NotOnFile::new);
                database.sql("insert into bank_clerk values (?, ?, ?)")
                        .params(clerk.id().value(), bank, AGREED)
                        .update();
            }
        }
    }
}
