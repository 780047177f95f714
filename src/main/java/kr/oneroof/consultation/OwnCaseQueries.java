package kr.oneroof.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SearchText;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.requestfile.RequestState;

/** What a company reads of its consultations. */
@Service
@Transactional(readOnly = true)
public class OwnCaseQueries {
    private final JdbcClient database;
    private final SeoulClock clock;

    OwnCaseQueries(JdbcClient database, SeoulClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws kr.oneroof.kernel.NotOnFile when the case is not this company's */
    public OwnCase view(CompanyId company, RequestNumber number) {
        var answers = database.sql("select at, body from consultation_answer where number = ? order by at desc")
                .param(number.value())
                .query((row, index) -> new OwnCase.Answer(seoul(row, "at"), row.getString("body")))
                .list();
        return database.sql("select * from consultation_case where number = ? and company_id = ?")
                .params(number.value(), company.value())
                .query((row, index) -> new OwnCase(
                        number,
                        Category.valueOf(row.getString("category")),
                        CaseStatus.valueOf(row.getString("status")),
                        row.getString("title"),
                        row.getString("body"),
                        row.getString("wanted_outcome"),
                        answers,
                        row.getBoolean("surveyed"),
                        mayComeBack(row)))
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    private boolean mayComeBack(ResultSet row) throws SQLException {
        var answered = row.getTimestamp("answered_at");
        return answered != null && !clock.instant().isAfter(answered.toInstant().plus(Ending.REOPENING));
    }

    /**
     * 20 a page and one more where there is an older one, newest first; {@code before} is the last number of the page
     * above, or empty.
     */
    public List<Row> list(CompanyId company, Wanted wanted) {
        return database.sql("""
                        select c.number, c.title, c.category, f.state, c.filed_at, f.due_at, p.name as owner
                        from consultation_case c join request_file f on f.number = c.number
                        left join person p on p.id = f.owner_id
                        where c.company_id = :company and (:before = '' or c.number < :before)
                        and (:open = '' or (f.closed_at is null) = (:open = 'true'))
                        and c.search_text like all (:patterns)
                        order by c.number desc limit 21""")
                .param("company", company.value())
                .param("before", wanted.before())
                .param("open", wanted.open())
                .param("patterns", SearchText.patterns(wanted.words()))
                .query(OwnCaseQueries::row)
                .list();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        var owner = row.getString("owner");
        return new Row(
                new RequestNumber(row.getString("number")),
                row.getString("title"),
                Category.valueOf(row.getString("category")),
                RequestState.valueOf(row.getString("state")),
                seoul(row, "filed_at"),
                seoul(row, "due_at"),
                owner == null ? "" : owner);
    }

    private static LocalDateTime seoul(ResultSet row, String column) throws SQLException {
        return LocalDateTime.ofInstant(row.getTimestamp(column).toInstant(), SeoulClock.SEOUL);
    }

    /** @param open true for open ones, false for closed ones, and both when the text is empty */
    public record Wanted(String open, String words, String before) {}

    /** A line of the list; {@code owner} is empty while nobody is in charge. */
    public record Row(
            RequestNumber number,
            String title,
            Category category,
            RequestState state,
            LocalDateTime filedAt,
            LocalDateTime dueAt,
            String owner) {}
}
