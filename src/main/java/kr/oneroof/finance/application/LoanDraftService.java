package kr.oneroof.finance.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.Locks;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Applications that somebody has begun (임시저장), kept on the server from step to step. */
@Service
@Transactional
public class LoanDraftService {
    private static final String READ = "select d.*, p.year || ' ' || p.title as programme_name from loan_draft d"
            + " join loan_programme p on p.id = d.programme_id ";
    private static final String OWN = "d.company_id = :company and d.person_id = :person ";
    /** What was filed is no draft any more; its row stays, so that a second click finds what the first one did. */
    private static final String OPEN = "and not exists (select from request_submission s where s.submission = d.id)"
            + " and not exists (select from loan_application a where a.number = d.origin) ";

    private static final int LONGEST = 2_000;
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient database;
    private final PreviousApplicationQueries lastTime;
    private final JsonMapper mapper;
    private final Locks locks;
    private final SeoulClock clock;

    LoanDraftService(
            JdbcClient database,
            PreviousApplicationQueries lastTime,
            JsonMapper mapper,
            Locks locks,
            SeoulClock clock) {
        this.database = database;
        this.lastTime = lastTime;
        this.mapper = mapper;
        this.locks = locks;
        this.clock = clock;
    }

    /** The one that was begun for a programme, or a new one with what the company asked for the last time. */
    public LoanDraft begin(UUID programme, CompanyId company, PersonId person) {
        locks.hold("loan-draft", programme + ":" + person);
        return database.sql(READ + "where d.programme_id = :programme and " + OWN + OPEN
                        + "order by d.saved_at desc limit 1")
                .param("programme", programme)
                .param("company", company.value())
                .param("person", person.value())
                .query(this::draft)
                .optional()
                .orElseGet(() -> fresh(programme, company, person));
    }

    /**
     * The same, under the number of a request that came over the road. @throws kr.oneroof.kernel.NotOnFile when there
     * is none
     */
    public LoanDraft begin(UUID programme, CompanyId company, PersonId person, RequestNumber origin) {
        var draft = begin(programme, company, person);
        if (database.sql("""
                        update loan_draft set origin = ? where id = ? and exists (select from loan_arrival a where a.number = ?
                            and a.company_id = ? and a.gone_at is null)""")
                        .params(origin.value(), draft.id(), origin.value(), company.value())
                        .update()
                == 0) {
            throw new NotOnFile();
        }
        return draft;
    }

    private LoanDraft fresh(UUID programme, CompanyId company, PersonId person) {
        var id = UUID.randomUUID();
        database.sql(
                        "insert into loan_draft (id, programme_id, company_id, person_id, fields, version, saved_at) values (?, ?, ?, ?, ?::jsonb, 1, ?)")
                .params(
                        id,
                        programme,
                        company.value(),
                        person.value(),
                        mapper.writeValueAsString(lastTime.fields(programme, company)),
                        now())
                .update();
        return require(id, company, person);
    }

    /** @throws kr.oneroof.kernel.NotOnFile for somebody else's */
    @Transactional(readOnly = true)
    public LoanDraft require(UUID draft, CompanyId company, PersonId person) {
        return database.sql(READ + "where d.id = :draft and " + OWN)
                .param("draft", draft)
                .param("company", company.value())
                .param("person", person.value())
                .query(this::draft)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    /**
     * Keeps what was typed; the other fields stay as they are.
     *
     * @param seen the version that the window had seen
     * @throws kr.oneroof.kernel.ChangedMeanwhile when another window saved since
     */
    public void keep(UUID id, long seen, Map<String, String> typed, CompanyId company, PersonId person) {
        var fields = new HashMap<>(require(id, company, person).fields());
        typed.forEach((name, text) -> fields.put(name, text.substring(0, Math.min(LONGEST, text.length()))));
        if (database.sql(
                                "update loan_draft set fields = ?::jsonb, version = version + 1, saved_at = ? where id = ? and version = ?")
                        .params(mapper.writeValueAsString(fields), now(), id, seen)
                        .update()
                == 0) {
            throw new ChangedMeanwhile();
        }
    }

    public void discard(UUID draft, CompanyId company, PersonId person) {
        database.sql("delete from loan_draft where id = ? and company_id = ? and person_id = ?")
                .params(draft, company.value(), person.value())
                .update();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<LoanDraft> of(CompanyId company, PersonId person) {
        return database.sql(READ + "where " + OWN + OPEN + "order by d.saved_at desc limit 20")
                .param("company", company.value())
                .param("person", person.value())
                .query(this::draft)
                .list();
    }

    /** What the company asked for the last time beside what this draft says; empty when it never applied. */
    @Transactional(readOnly = true)
    public List<Since> since(LoanDraft draft) {
        return lastTime.since(draft);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private LoanDraft draft(ResultSet row, int index) throws SQLException {
        return new LoanDraft(
                row.getObject("id", UUID.class),
                row.getObject("programme_id", UUID.class),
                row.getString("programme_name"),
                new CompanyId(row.getObject("company_id", UUID.class)),
                mapper.readValue(row.getString("fields"), FIELDS),
                row.getLong("version"),
                LocalDateTime.ofInstant(
                        row.getObject("saved_at", OffsetDateTime.class).toInstant(), SeoulClock.SEOUL));
    }

    /** @param fields as typed, by the form's names */
    public record LoanDraft(
            UUID id,
            UUID programme,
            String programmeName,
            CompanyId company,
            Map<String, String> fields,
            long version,
            LocalDateTime savedAt) {
        public LoanDraft {
            fields = Map.copyOf(fields);
        }
    }

    /** @param messageKey of the field's name @param before as it was then, {@code now} as it is */
    public record Since(String messageKey, String before, String now) {
        public boolean isChanged() {
            return !before.equals(now);
        }
    }
}
