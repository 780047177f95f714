package kr.oneroof.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.PersonId;

/** Reads cards straight from the tables: one statement a question. */
@Service
@Transactional(readOnly = true)
class JdbcPersonQueries implements PersonQueries {
    private static final String CARD = """
            select p.id, p.name, p.email, p.confirmed_at, p.phone, p.unit, p.language,
                   array(select r.role from person_role r where r.person_id = p.id) as roles
            from person p where\s""";

    private final JdbcClient database;

    JdbcPersonQueries(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<PersonCard> find(PersonId person) {
        return database.sql(CARD + "p.id = ?")
                .param(person.value())
                .query(JdbcPersonQueries::card)
                .optional();
    }

    @Override
    public Optional<PersonCard> findByEmail(String email) {
        return database.sql(CARD + "p.email = ?")
                .param(EmailAddress.normal(email))
                .query(JdbcPersonQueries::card)
                .optional();
    }

    @Override
    public Map<PersonId, PersonCard> cards(Collection<PersonId> people) {
        return database
                .sql(CARD + "p.id = any(?)")
                .param(people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(JdbcPersonQueries::card)
                .stream()
                .collect(Collectors.toMap(PersonCard::id, Function.identity()));
    }

    @Override
    public List<PersonCard> withRole(Role role) {
        return database.sql(CARD + """
                        p.disabled_at is null and p.confirmed_at is not null
                        and exists (select from person_role r where r.person_id = p.id and r.role = ?)
                        order by p.name, p.id""")
                .param(role.name())
                .query(JdbcPersonQueries::card)
                .list();
    }

    private static PersonCard card(ResultSet row, int index) throws SQLException {
        var roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        return new PersonCard(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getObject("confirmed_at") != null,
                row.getString("phone"),
                row.getString("unit"),
                Locale.of(row.getString("language")),
                roles);
    }
}
