package kr.oneroof.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;

@Service
@Transactional
class DraftBook implements Drafts {
    private final JdbcClient database;
    private final HouseClock clock;

    DraftBook(JdbcClient database, HouseClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public LocalDateTime keep(Draft draft, PersonId person, CompanyId company) {
        var kept = database.sql("""
                        insert into consultation_draft (id, person_id, company_id, category, title, body,
                            wanted_outcome, contact_name, contact_phone, confidential, files, saved_at)
                        select :id, :person, :company, :category, :title, :body, :wanted, :name, :phone, :confidential, :files, :at
                        where not exists (select from request_submission where submission = :id)
                        on conflict (id) do update set company_id = excluded.company_id, category = excluded.category,
                            title = excluded.title,
                            body = excluded.body, wanted_outcome = excluded.wanted_outcome,
                            contact_name = excluded.contact_name, contact_phone = excluded.contact_phone, confidential = excluded.confidential,
                            files = excluded.files, saved_at = excluded.saved_at
                        where consultation_draft.person_id = excluded.person_id""")
                .param("id", draft.id())
                .param("person", person.value())
                .param("company", company.value())
                .param("category", beginning(draft.category(), 30))
                .param("title", beginning(draft.title(), 200))
                .param("body", beginning(draft.body(), 8000))
                .param("wanted", beginning(draft.wantedOutcome(), 2000))
                .param("name", beginning(draft.contactName(), 100))
                .param("phone", beginning(draft.contactPhone(), 30))
                .param("confidential", draft.confidential())
                .param("files", draft.files().toArray(UUID[]::new))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (kept == 0 && !isFiled(draft.id())) {
            throw new NotOnFile();
        }
        return clock.now();
    }

    /** The last words of a form may arrive after the form itself. */
    private boolean isFiled(UUID key) {
        return database.sql("select count(*) from request_submission where submission = ?").param(key)
                .query(Integer.class).single() > 0;
    }

    private static String beginning(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Draft> of(PersonId person, CompanyId company) {
        return database.sql("""
                        select * from consultation_draft where person_id = ? and company_id = ?
                        order by saved_at desc limit 20""")
                .params(person.value(), company.value())
                .query(DraftBook::draft)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Draft> find(UUID id, PersonId person, CompanyId company) {
        return database.sql("select * from consultation_draft where id = ? and person_id = ? and company_id = ?")
                .params(id, person.value(), company.value())
                .query(DraftBook::draft)
                .optional();
    }

    @Override
    public void discard(UUID id, PersonId person) {
        database.sql("delete from consultation_draft where id = ? and person_id = ?").params(id, person.value()).update();
    }

    private static Draft draft(ResultSet row, int index) throws SQLException {
        return new Draft(row.getObject("id", UUID.class), row.getString("category"), row.getString("title"),
                row.getString("body"), row.getString("wanted_outcome"), row.getString("contact_name"),
                row.getString("contact_phone"), row.getBoolean("confidential"), Arrays.asList((UUID[]) row.getArray("files").getArray()),
                LocalDateTime.ofInstant(row.getTimestamp("saved_at").toInstant(), HouseClock.SEOUL));
    }
}
