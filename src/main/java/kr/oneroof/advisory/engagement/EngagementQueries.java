package kr.oneroof.advisory.engagement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** What is read of advice. Whether the reader may, whoever asks has found out. */
@Service
@Transactional(readOnly = true)
public class EngagementQueries {
    private static final int FEWEST_MARKS = 3;

    private final JdbcClient database;
    private final EngagementRepository repository;
    private final AdviceSessionRepository sessions;
    private final PersonQueries people;
    private final EngagementAccess engagementAccess;

    EngagementQueries(
            JdbcClient database,
            EngagementRepository repository,
            AdviceSessionRepository sessions,
            PersonQueries people,
            EngagementAccess engagementAccess) {
        this.database = database;
        this.repository = repository;
        this.sessions = sessions;
        this.people = people;
        this.engagementAccess = engagementAccess;
    }

    public List<EngagementView> of(RequestNumber number) {
        return database
                .sql("select id from advisory_engagement where number = ? order by accepted_at, id")
                .param(number.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(this::require)
                .toList();
    }

    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    public EngagementView require(UUID engagement) {
        var found = repository.readById(engagement).orElseThrow(NotOnFile::new);
        var name = people.find(found.expert()).map(PersonCard::name).orElse("");
        return found.sheet(name, sessions.of(engagement), sessions.marks(engagement));
    }

    /** @throws kr.oneroof.kernel.NotOnFile when it is not this expert's, or the right to it has ended */
    public EngagementView requireOf(PersonId expert, UUID engagement) {
        var found = require(engagement);
        if (!found.facts().expert().equals(expert)) {
            throw new NotOnFile();
        }
        engagementAccess.require(expert, found.facts().number());
        return found;
    }

    /** An expert's, newest first, at most a hundred. */
    public List<Line> ofExpert(PersonId expert) {
        return database.sql("""
                        select g.*, r.title, c.name as company from advisory_engagement g
                        join advisory_request r on r.number = g.number join company c on c.id = g.company_id
                        where g.expert_id = ? order by g.accepted_at desc limit 100""")
                .param(expert.value())
                .query((row, index) -> line(row, expert))
                .list();
    }

    /** Where the right has ended, neither firm nor matter is named any more. */
    private Line line(ResultSet row, PersonId expert) throws SQLException {
        var number = new RequestNumber(row.getString("number"));
        var readable = engagementAccess.isHeldBy(expert, number)
                && !EngagementState.valueOf(row.getString("state")).isOver();
        return new Line(
                row.getObject("id", UUID.class),
                number,
                readable ? row.getString("title") : "",
                readable ? row.getString("company") : "",
                EngagementState.valueOf(row.getString("state")),
                row.getObject("report_due", LocalDate.class),
                slip(row),
                readable);
    }

    private static @Nullable FeeSlip slip(ResultSet row) throws SQLException {
        return row.getObject("fee") == null
                ? null
                : new FeeSlip(
                        row.getInt("minutes"), row.getLong("fee"), row.getLong("income_tax"), row.getLong("local_tax"));
    }

    /** Sessions of an expert from that day on, soonest first, at most two hundred. */
    public List<Dated> calendar(PersonId expert, LocalDate from) {
        return database.sql("""
                        select s.id, s.engagement_id, g.number, c.name from advisory_session s
                        join advisory_engagement g on g.id = s.engagement_id join company c on c.id = s.company_id
                        join advisory_expert x on x.person_id = s.expert_id
                        where s.expert_id = ? and s.starts_at >= ? and s.state in ('PLANNED', 'HELD') and x.state <> 'DISMISSED'
                        order by s.starts_at limit 200""")
                .params(expert.value(), from.atStartOfDay(SeoulClock.SEOUL).toOffsetDateTime())
                .query((row, index) -> {
                    var id = row.getObject(1, UUID.class);
                    var engagement = row.getObject(2, UUID.class);
                    var session = sessions.of(engagement).stream()
                            .filter(one -> one.id().equals(id))
                            .findFirst()
                            .orElseThrow();
                    return new Dated(session, new RequestNumber(row.getString(3)), engagement, row.getString(4));
                })
                .list();
    }

    /** Fees in one of the states CLAIMED, FEE_APPROVED, PAID; oldest first, at most five hundred. */
    public List<Fee> fees(EngagementState state) {
        return database.sql("""
                        select g.*, p.name from advisory_engagement g join person p on p.id = g.expert_id
                        where g.state = ? and g.fee is not null order by g.confirmed_at, g.id limit 500""")
                .param(state.name())
                .query((row, index) -> new Fee(
                        row.getObject("id", UUID.class),
                        new RequestNumber(row.getString("number")),
                        new PersonId(row.getObject("expert_id", UUID.class)),
                        row.getString("name"),
                        Objects.requireNonNull(slip(row)),
                        preparer(row.getObject("prepared_by", UUID.class))))
                .list();
    }

    private static @Nullable PersonId preparer(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    /** What a company has used of its free sessions in that year. */
    public int used(CompanyId company, int year) {
        return sessions.counted(company, year);
    }

    /** The marks that companies gave; empty while there are fewer than three, so that no single one is recognised. */
    public Optional<Marks> marks(PersonId expert) {
        return database.sql("""
                        select count(*) as count, coalesce(floor(avg(v.mark) * 10), 0)::int as mean from advisory_review v
                        join advisory_engagement g on g.id = v.engagement_id where v.side = 'COMPANY' and g.expert_id = ?""")
                .param(expert.value())
                .query((row, index) -> new Marks(row.getInt("count"), row.getInt("mean")))
                .optional()
                .filter(marks -> marks.count() >= FEWEST_MARKS);
    }

    /** An engagement in a list. @param readable whether the expert may still open it */
    public record Line(
            UUID id,
            RequestNumber number,
            String title,
            String company,
            EngagementState state,
            @Nullable LocalDate reportDue,
            @Nullable FeeSlip slip,
            boolean readable) {}

    /** A session with whose it is. */
    public record Dated(AdviceSession session, RequestNumber number, UUID engagement, String company) {}

    /** A fee to be approved, or paid. */
    public record Fee(
            UUID engagement,
            RequestNumber number,
            PersonId expert,
            String expertName,
            FeeSlip slip,
            @Nullable PersonId preparedBy) {}

    /** @param mean times ten */
    public record Marks(int count, int mean) {}
}
