package kr.oneroof.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.Locks;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** The rows that drafts are kept in. */
@Repository
class InquiryDraftRepository {
    private static final String WRITE = """
            insert into consultation_draft (id, person_id, company_id, category, title, body, wanted_outcome,
                contact_name, contact_phone, wished_mode, wished_days, confidential, files, saved_at, version, tab, rival_of)
            values (:id, :person, :company, :category, :title, :body, :wanted, :name, :phone, :mode, :days, :confidential, :files,
                :at, 1, :tab, :rival)
            on conflict (id) do update set company_id = excluded.company_id, category = excluded.category,
                title = excluded.title, body = excluded.body, wanted_outcome = excluded.wanted_outcome,
                contact_name = excluded.contact_name, contact_phone = excluded.contact_phone,
                wished_mode = excluded.wished_mode, wished_days = excluded.wished_days,
                confidential = excluded.confidential, files = excluded.files,
                saved_at = excluded.saved_at, version = consultation_draft.version + 1, tab = excluded.tab
            where consultation_draft.person_id = excluded.person_id""";

    private final JdbcClient database;
    private final Locks locks;
    private final SeoulClock clock;

    InquiryDraftRepository(JdbcClient database, Locks locks, SeoulClock clock) {
        this.database = database;
        this.locks = locks;
        this.clock = clock;
    }

    /** What became of a form's key. */
    record FiledAs(RequestNumber number, PersonId by) {}

    /** Two windows that save at the same moment come one after the other. */
    void oneAtATime(UUID draft) {
        locks.hold("case-draft", draft);
    }

    Optional<FiledAs> filedAs(UUID key) {
        return database.sql("""
                        select c.number, c.filed_by from request_submission s
                        join consultation_case c on c.number = s.number where s.submission = ?""")
                .param(key)
                .query((row, index) -> new FiledAs(
                        new RequestNumber(row.getString("number")),
                        new PersonId(row.getObject("filed_by", UUID.class))))
                .optional();
    }

    /** @return 0 when the id is another person's */
    int write(InquiryDraft draft, @Nullable UUID rivalOf, PersonId person, CompanyId company) {
        return database.sql(WRITE)
                .param("id", draft.id())
                .param("person", person.value())
                .param("company", company.value())
                .param("category", beginning(draft.category(), 30))
                .param("title", beginning(draft.title(), 200))
                .param("body", beginning(draft.body(), 8000))
                .param("wanted", beginning(draft.wantedOutcome(), 2000))
                .param("name", beginning(draft.contactName(), 100))
                .param("phone", beginning(draft.contactPhone(), 30))
                .param("mode", beginning(draft.wishedMode(), 30))
                .param("days", beginning(draft.wishedDays(), 100))
                .param("confidential", draft.confidential())
                .param("files", draft.files().toArray(UUID[]::new))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("tab", draft.tab())
                .param("rival", rivalOf)
                .update();
    }

    long version(UUID draft) {
        return database.sql("select version from consultation_draft where id = ?")
                .param(draft)
                .query(Long.class)
                .single();
    }

    List<InquiryDraft> of(PersonId person, CompanyId company) {
        return database.sql("""
                        select * from consultation_draft where person_id = ? and company_id = ? and rival_of is null
                        order by saved_at desc limit 20""")
                .params(person.value(), company.value())
                .query(InquiryDraftRepository::draft)
                .list();
    }

    Optional<InquiryDraft> find(UUID id, PersonId person, CompanyId company) {
        return database.sql("select * from consultation_draft where id = ? and person_id = ? and company_id = ?")
                .params(id, person.value(), company.value())
                .query(InquiryDraftRepository::draft)
                .optional();
    }

    List<InquiryDraft> rivals(UUID id, PersonId person) {
        return database.sql("""
                        select * from consultation_draft where rival_of = ? and person_id = ?
                        order by saved_at desc limit 5""")
                .params(id, person.value())
                .query(InquiryDraftRepository::draft)
                .list();
    }

    void forget(UUID id, PersonId person) {
        database.sql("delete from consultation_draft where id = ? and person_id = ?")
                .params(id, person.value())
                .update();
    }

    private static String beginning(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static InquiryDraft draft(ResultSet row, int index) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new InquiryDraft(
                id,
                row.getLong("version"),
                Objects.requireNonNullElse(row.getObject("tab", UUID.class), id),
                row.getString("category"),
                row.getString("title"),
                row.getString("body"),
                row.getString("wanted_outcome"),
                row.getString("contact_name"),
                row.getString("contact_phone"),
                row.getString("wished_mode"),
                row.getString("wished_days"),
                row.getBoolean("confidential"),
                Arrays.asList((UUID[]) row.getArray("files").getArray()),
                LocalDateTime.ofInstant(row.getTimestamp("saved_at").toInstant(), SeoulClock.SEOUL));
    }
}
