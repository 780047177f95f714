package kr.oneroof.finance.programme;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.kernel.Locks;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** Writes the rows of programmes; whoever changes one holds its row. */
@Repository
class ProgrammeRepository {
    private static final String COLUMNS = """
            year = :year, code = :code, round = :round, notice_no = :notice, title = :title, opens_at = :opens,
            closes_at = :closes, volume = :volume, budget = :budget, most_per_company = :most, term_months = :term,
            grace_months = :grace, repayment = :repayment, base_rate = :base, preferred_rate = :preferred, rate_cap = :cap,
            model = :model, least_own_rate = :own, day_basis = :basis, rounding = :rounding, execution_months = :execution,
            extension_months = :extension, report_days = :report, while_loan_open = :open""";

    private final JdbcClient database;
    private final SeoulClock clock;
    private final Locks locks;

    ProgrammeRepository(JdbcClient database, SeoulClock clock, Locks locks) {
        this.database = database;
        this.clock = clock;
        this.locks = locks;
    }

    boolean exists(UUID programme) {
        return database.sql("select exists (select from loan_programme where id = ?)")
                .param(programme)
                .query(Boolean.class)
                .single();
    }

    /**
     * Whoever drafts comes one after the other, until the transaction ends: two of one name meet here and not at the
     * unique key.
     */
    void oneByOne() {
        locks.holdLast("loan-programme", "drafts");
    }

    boolean isTaken(ProgrammeDraft.Name name, UUID except) {
        return database.sql(
                        "select exists (select from loan_programme where year = ? and code = ? and round = ? and id <> ?)")
                .params(name.year(), name.code().name(), name.round(), except)
                .query(Boolean.class)
                .single();
    }

    Optional<PersonId> drafterOf(UUID programme) {
        return database.sql("select drafted_by from loan_programme where id = ? and drafted_by is not null")
                .param(programme)
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** @throws NotOnFile when there is none */
    void hold(UUID programme) {
        database.sql("select id from loan_programme where id = ? for update")
                .param(programme)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    void add(UUID programme, ProgrammeDraft draft, PersonId by) {
        var names = COLUMNS.replaceAll(" = :\\w+", "");
        var values = COLUMNS.replaceAll("\\w+ = (:\\w+)", "$1");
        written(
                "insert into loan_programme (id, state, drafted_by, version, " + names
                        + ") values (:id, 'DRAFT', :by, 0, " + values + ")",
                programme,
                draft,
                by);
    }

    void change(UUID programme, ProgrammeDraft draft, PersonId by) {
        database.sql("delete from loan_programme_paper where programme_id = ?")
                .param(programme)
                .update();
        database.sql("delete from loan_programme_rule where programme_id = ?")
                .param(programme)
                .update();
        written(
                "update loan_programme set drafted_by = :by, version = version + 1, " + COLUMNS + " where id = :id",
                programme,
                draft,
                by);
    }

    private void written(String sql, UUID programme, ProgrammeDraft draft, PersonId by) {
        var terms = draft.terms();
        database.sql(sql)
                .param("id", programme)
                .param("by", by.value())
                .param("year", draft.name().year())
                .param("code", draft.name().code().name())
                .param("round", draft.name().round())
                .param("notice", draft.name().noticeNumber())
                .param("title", draft.name().title())
                .param("opens", at(draft.window().opensAt()))
                .param("closes", at(draft.window().closesAt()))
                .param("volume", draft.volume().amount())
                .param("budget", draft.budget().amount())
                .param("most", terms.most().amount())
                .param("term", terms.termMonths())
                .param("grace", terms.graceMonths())
                .param("repayment", terms.repayment().name())
                .param("base", terms.baseRate().value())
                .param("preferred", terms.preferredRate().value())
                .param("cap", terms.rateCap().value())
                .param("model", terms.model().name())
                .param("own", terms.leastOwnRate().value())
                .param("basis", terms.basis().name())
                .param("rounding", terms.rounding().name())
                .param("execution", terms.executionMonths())
                .param("extension", terms.extensionMonths())
                .param("report", terms.reportDays())
                .param("open", terms.whileLoanOpen())
                .update();
        addPapersAndRules(programme, draft);
    }

    private void addPapersAndRules(UUID programme, ProgrammeDraft draft) {
        for (var place = 0; place < draft.papers().size(); place++) {
            database.sql("insert into loan_programme_paper values (?, ?, ?, ?)")
                    .params(
                            programme,
                            place + 1,
                            draft.papers().get(place).kind(),
                            draft.papers().get(place).required())
                    .update();
        }
        draft.rules()
                .forEach((code, setting) -> database.sql("insert into loan_programme_rule values (?, ?, ?)")
                        .params(programme, code, setting)
                        .update());
    }

    void move(UUID programme, Programme.State state, String word) {
        database.sql("update loan_programme set state = ?, last_word = ?, version = version + 1 where id = ?")
                .params(state.name(), word, programme)
                .update();
    }

    void publish(UUID programme, PersonId by) {
        database.sql("""
                        update loan_programme set state = 'PUBLISHED', published_by = ?, published_at = ?, last_word = '',
                            version = version + 1 where id = ?""")
                .params(by.value(), clock.instant().atOffset(ZoneOffset.UTC), programme)
                .update();
    }

    private static OffsetDateTime at(LocalDateTime moment) {
        return moment.atZone(SeoulClock.SEOUL).toOffsetDateTime();
    }
}
