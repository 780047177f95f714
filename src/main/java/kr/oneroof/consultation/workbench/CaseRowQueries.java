package kr.oneroof.consultation.workbench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.CaseAccess;
import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.Complexity;
import kr.oneroof.consultation.Confidentiality;
import kr.oneroof.consultation.FilingChannel;
import kr.oneroof.consultation.Outcome;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** Reads lines of lists: one statement for the cases, one for the names. */
@Component
class CaseRowQueries {
    /** What every condition of a list may name: the case, its file, and whether its words may be read. */
    static final String FROM = """
             from consultation_case c join request_file f on f.number = c.number
            cross join lateral (select %s as readable) r
            where\s""".formatted(Confidentiality.READABLE);

    static final String SELECT = """
            select c.number, case when r.readable then c.title else '' end as title,
                   case when r.readable then c.company_name else '' end as company_name, r.readable, c.category, c.status, c.complexity, c.unit, c.consultant_id,
                   c.district, c.channel, c.outcome, c.filed_at, c.accept_by, c.changed_at, c.answered_at, f.due_at""" + FROM;
    /** Words of what the reader may not know are not found either. */
    static final String READABLE = "r.readable";

    private static final int BUNDLE = 500;

    private final PersonQueries people;
    private final CaseAccess access;

    CaseRowQueries(PersonQueries people, CaseAccess access) {
        this.people = people;
        this.access = access;
    }

    List<CaseRow> read(StatementSpec statement) {
        return named(access.bind(statement).query(CaseRowQueries::row).list());
    }

    /** Without holding more than a bundle of lines at a time. */
    void each(StatementSpec statement, Consumer<CaseRow> taker) {
        var bundle = new ArrayList<Found>();
        access.bind(statement.withFetchSize(BUNDLE)).query((ResultSet row) -> {
            bundle.add(row(row, 0));
            if (bundle.size() == BUNDLE) {
                named(bundle).forEach(taker);
                bundle.clear();
            }
        });
        named(bundle).forEach(taker);
    }

    private List<CaseRow> named(List<Found> found) {
        var names = people.cards(found.stream()
                .map(Found::consultant)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream().map(one -> one.named(names)).toList();
    }

    /** A row before it is known who the person in charge is. */
    private record Found(CaseRow row, @Nullable PersonId consultant) {
        CaseRow named(Map<PersonId, PersonCard> names) {
            var card = consultant == null ? null : names.get(consultant);
            return card == null
                    ? row
                    : new CaseRow(
                            row.number(),
                            row.title(),
                            row.company(),
                            row.category(),
                            row.status(),
                            row.complexity(),
                            row.unit(),
                            card.name(),
                            row.district(),
                            row.channel(),
                            row.outcome(),
                            row.filedAt(),
                            row.acceptBy(),
                            row.dueAt(),
                            row.changedAt(),
                            row.answeredAt(),
                            row.readable());
        }
    }

    private static Found row(ResultSet row, int index) throws SQLException {
        var consultant = row.getObject("consultant_id", UUID.class);
        return new Found(
                new CaseRow(
                        new RequestNumber(row.getString("number")),
                        row.getString("title"),
                        row.getString("company_name"),
                        Category.valueOf(row.getString("category")),
                        CaseStatus.valueOf(row.getString("status")),
                        choice(Complexity.class, row.getString("complexity")),
                        row.getString("unit"),
                        "",
                        row.getString("district"),
                        FilingChannel.valueOf(row.getString("channel")),
                        choice(Outcome.class, row.getString("outcome")),
                        moment(row, "filed_at"),
                        moment(row, "accept_by"),
                        moment(row, "due_at"),
                        moment(row, "changed_at"),
                        row.getObject("answered_at") == null ? null : moment(row, "answered_at"),
                        row.getBoolean("readable")),
                consultant == null ? null : new PersonId(consultant));
    }

    static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
