package kr.oneroof.company;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;

/** Made-up firms and their people for tests, reached by the real verbs. */
public final class Firms {
    private final CompanyService own;
    private final JdbcClient database;

    public Firms(ApplicationContext application) {
        own = application.getBean(CompanyService.class);
        database = application.getBean(JdbcClient.class);
    }

    public static BusinessNumber number() {
        var nine = "%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));
        return IntStream.range(0, 10)
                .mapToObj(last -> nine + last)
                .filter(BusinessNumber::isOne)
                .map(BusinessNumber::typed)
                .findFirst()
                .orElseThrow();
    }

    public static CompanyProfile profile(String name) {
        return CompanyProfile.least(name, "이한빛", CompanyProfile.EntityType.CORPORATION, "0553201200");
    }

    /** Somebody with a confirmed address. */
    public PersonId person(String name) {
        var id = PersonId.fresh();
        database.sql("""
                        insert into person (id, email, name, phone, unit, language, confirmed_at, created_at, version)
                        values (?, ?, ?, '', '', 'ko', now(), now(), 0)""").params(id.value(), email(id), name).update();
        database.sql("insert into person_role (person_id, role) values (?, 'COMPANY_STAFF')")
                .param(id.value())
                .update();
        return id;
    }

    public static String email(PersonId person) {
        return person + "@test.oneroof.kr";
    }

    public CompanyId firm(String name, PersonId admin) {
        return own.register(number(), profile(name), admin).orElseThrow();
    }
}
