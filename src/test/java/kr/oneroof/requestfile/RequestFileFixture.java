package kr.oneroof.requestfile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.context.support.StaticMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

import kr.oneroof.clock.Term;
import kr.oneroof.identity.CurrentActor;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.DatabaseServer;

/** The corridor on a database of its own, without the rest of OneRoof. */
class RequestFileFixture {
    private static final String COMPANY = """
            insert into company (id, business_number, corporate_number, name, name_en, ceo, entity_type, industry,
                                 postal_code, address, district, complex, phone, email, homepage, products, size_class,
                                 created_at, version)
            values (:id, '1234567891', '', '한빛정밀', '', '이한빛', 'CORPORATION', '', '', '', '', '', '', '', '', '', '',
                    now(), 0)
            """;
    private static final String PERSON = """
            insert into person (id, email, name, phone, unit, language, created_at, version)
            values (:id, :id || '@demo.oneroof.kr', '김상담', '', '', 'ko', now(), 0)
            """;
    final List<Object> heard = Collections.synchronizedList(new ArrayList<>());
    final CompanyId hanbit = CompanyId.fresh();
    final JdbcClient jdbc;
    final RequestFileService service;
    final RequestHistoryQueries histories;
    private final TransactionTemplate transaction;

    RequestFileFixture() {
        var database = DatabaseServer.freshDatabase();
        var source = new DriverManagerDataSource(database.url(), database.role(), database.password());
        jdbc = JdbcClient.create(source);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        jdbc.sql(COMPANY).param("id", hanbit.value()).update();
        var messages = new StaticMessageSource();
        messages.addMessage("consultation.waiting", Locale.KOREAN, "신청인");
        var history = new RequestHistoryRepository(jdbc, new CurrentActor());
        histories = new RequestHistoryQueries(history, new HistoryLineFormatter(new Town(), messages));
        service = new RequestFileService(
                new RequestFileRepository(jdbc),
                new RequestHistoryRecorder(history, heard::add),
                new WeekdaysOnly(),
                new SeoulClock());
    }

    /** As Spring would call the desk: in a transaction. */
    <T> T in(Supplier<T> verb) {
        return Objects.requireNonNull(transaction.execute(status -> verb.get()));
    }

    void in(Runnable verb) {
        transaction.executeWithoutResult(status -> verb.run());
    }

    /** Somebody whom OneRoof knows. */
    PersonId somebody() {
        var person = PersonId.fresh();
        jdbc.sql(PERSON).param("id", person.value()).update();
        return person;
    }

    RequestNumber opened(Term term) {
        return in(() -> service.open(opening(UUID.randomUUID(), term))).number();
    }

    NewRequestFile opening(UUID submission, Term term) {
        return new NewRequestFile(submission, "consultation", hanbit, null, term);
    }

    long count(String tableAndCondition) {
        return jdbc.sql("select count(*) from " + tableAndCondition)
                .query(Long.class)
                .single();
    }

    /** Everybody is called Kim here. */
    private static class Town implements PersonQueries {
        @Override
        public Optional<PersonCard> find(PersonId person) {
            return Optional.of(new PersonCard(
                    person, "김상담", "kim@demo.oneroof.kr", true, "", "기업SOS팀", Locale.KOREAN, Set.of(Role.CONSULTANT)));
        }

        @Override
        public Optional<PersonCard> findByEmail(String email) {
            return Optional.empty();
        }

        @Override
        public Map<PersonId, PersonCard> cards(Collection<PersonId> people) {
            return people.stream().collect(Collectors.toMap(id -> id, id -> find(id).orElseThrow()));
        }

        @Override
        public List<PersonCard> withRole(Role role) {
            return List.of();
        }
    }
}
