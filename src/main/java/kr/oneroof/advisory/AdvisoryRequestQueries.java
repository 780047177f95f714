package kr.oneroof.advisory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.advisory.panel.Field;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** What is read of requests for advice. Whether the reader may, whoever asks has found out, but for lists. */
@Service
@Transactional(readOnly = true)
public class AdvisoryRequestQueries {
    private static final String LINES = """
            select r.number, c.name as company, r.title, r.field, r.state, coalesce(p.name, '') as owner, r.filed_at, f.due_at,
                   %s as readable
            from advisory_request r join request_file f on f.number = r.number join company c on c.id = r.company_id
            left join person p on p.id = f.owner_id where (:before = '' or r.number < :before) and %s
            order by r.number desc limit %d""";

    private final JdbcClient database;
    private final AdvisoryRequestStepService steps;

    AdvisoryRequestQueries(JdbcClient database, AdvisoryRequestStepService steps) {
        this.database = database;
        this.steps = steps;
    }

    /** @throws kr.oneroof.kernel.NotOnFile when there is no such request */
    public AdvisoryRequestView require(RequestNumber number) {
        return steps.sheet(number);
    }

    /** @throws kr.oneroof.kernel.NotOnFile when it is another company's */
    public AdvisoryRequestView requireOf(CompanyId company, RequestNumber number) {
        var found = steps.sheet(number);
        if (!found.facts().company().equals(company)) {
            throw new NotOnFile();
        }
        return found;
    }

    /**
     * A company's, newest first, 20 a page and one more where there is an older one. @param before number of the last
     * one shown, or empty
     */
    public List<Line> own(CompanyId company, String before) {
        return database.sql(LINES.formatted("true", "r.company_id = :company", 21))
                .param("before", before)
                .param("company", company.value())
                .query(AdvisoryRequestQueries::line)
                .list();
    }

    /** The centre's, 30 a page likewise; what the reader may not read stands there without company and title. */
    public List<Line> desk(Wanted wanted, Actor reader) {
        var open = "(r.state = :state or :state = '' and r.state in ('REQUESTED', 'SCREENED', 'OFFERED', 'ENGAGED'))"
                + " and (not :mine or f.owner_id = :reader)";
        return database.sql(LINES.formatted(AdvisoryRequestAccess.READABLE, open, 31))
                .param("before", wanted.before())
                .param("state", wanted.state())
                .param("mine", wanted.mine())
                .param("reader", reader.id().value())
                .param("director", reader.is(Role.DIRECTOR))
                .query(AdvisoryRequestQueries::line)
                .list();
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        var readable = row.getBoolean("readable");
        var field = row.getString("field");
        return new Line(
                new RequestNumber(row.getString("number")),
                readable ? row.getString("company") : "",
                readable ? row.getString("title") : "",
                field == null ? null : Field.valueOf(field),
                AdvisoryRequestState.valueOf(row.getString("state")),
                row.getString("owner"),
                seoul(row, "filed_at"),
                seoul(row, "due_at"));
    }

    private static LocalDateTime seoul(ResultSet row, String column) throws SQLException {
        return LocalDateTime.ofInstant(row.getTimestamp(column).toInstant(), SeoulClock.SEOUL);
    }

    /**
     * @param state name of a state, or empty for all that are open; {@code mine}: those alone of which the reader is in
     *     charge
     */
    public record Wanted(String state, boolean mine, String before) {}

    /** @param title empty when the reader may not read it, as {@code company} */
    public record Line(
            RequestNumber number,
            String company,
            String title,
            @Nullable Field field,
            AdvisoryRequestState state,
            String owner,
            LocalDateTime filedAt,
            LocalDateTime dueAt) {}
}
