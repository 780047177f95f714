package kr.oneroof.advisory.offer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.advisory.matching.ConsideredExpert;
import kr.oneroof.advisory.matching.ExpertScore;
import kr.oneroof.advisory.matching.Relaxation;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** The rows of offers. */
@Repository
class OfferRepository {
    private static final String SELECT =
            "select o.*, p.name from advisory_offer o join person p on p.id = o.expert_id ";

    private final JdbcClient database;
    private final SeoulClock clock;

    OfferRepository(JdbcClient database, SeoulClock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Offer> of(RequestNumber number) {
        return database.sql(SELECT + "where o.number = ? order by o.offered_at, o.id")
                .param(number.value())
                .query(OfferRepository::offer)
                .list();
    }

    List<Offer> ofExpert(PersonId expert, boolean openOnly) {
        return database.sql(SELECT + "where o.expert_id = ? and (o.state = 'OPEN' or not ?)"
                        + " order by o.offered_at desc limit 100")
                .params(expert.value(), openOnly)
                .query(OfferRepository::offer)
                .list();
    }

    Optional<Offer> find(UUID id) {
        return database.sql(SELECT + "where o.id = ?")
                .param(id)
                .query(OfferRepository::offer)
                .optional();
    }

    Optional<Offer> open(RequestNumber number) {
        return of(number).stream().filter(Offer::isOpen).findFirst();
    }

    void add(RequestNumber number, ConsideredExpert one, Relaxation width, @Nullable PersonId by, LocalDateTime dueAt) {
        var score = Objects.requireNonNull(one.score());
        database.sql("""
                        insert into advisory_offer (id, number, expert_id, width, field, industry, availability, load,
                            satisfaction, state, offered_by, offered_at, due_at, words)
                        values (:id, :number, :expert, :width, :field, :industry, :availability, :load, :satisfaction, 'OPEN',
                            :by, :at, :due, '')""")
                .param("id", UUID.randomUUID())
                .param("number", number.value())
                .param("expert", one.id().value())
                .param("width", width.name())
                .param("field", score.field())
                .param("industry", score.industry())
                .param("availability", score.availability())
                .param("load", score.load())
                .param("satisfaction", score.satisfaction())
                .param("by", by == null ? null : by.value())
                .param("at", now())
                .param("due", dueAt.atZone(SeoulClock.SEOUL).toOffsetDateTime())
                .update();
    }

    /** @return false when somebody answered before */
    boolean answer(UUID id, OfferState state, @Nullable OfferRefusal refusal) {
        return database.sql("""
                        update advisory_offer set state = :state, answered_at = :at, reason = :reason, words = :words
                        where id = :id and state = 'OPEN'""")
                        .param("state", state.name())
                        .param("at", now())
                        .param("id", id)
                        .param(
                                "reason",
                                refusal == null ? null : refusal.reason().name())
                        .param("words", refusal == null ? "" : refusal.words())
                        .update()
                == 1;
    }

    /** Experts at work on it, or done with it. */
    int seatsTaken(RequestNumber number) {
        return database.sql(
                        "select count(*) from advisory_engagement where number = ? and state not in ('CANCELLED', 'ENDED')")
                .param(number.value())
                .query(Integer.class)
                .single();
    }

    List<Offer> openOf(PersonId expert) {
        return ofExpert(expert, true);
    }

    List<UUID> runOut() {
        return database.sql(
                        "select id from advisory_offer where state = 'OPEN' and due_at < ? order by due_at limit 200")
                .param(now())
                .query(UUID.class)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Offer offer(ResultSet row, int index) throws SQLException {
        var by = row.getObject("offered_by", UUID.class);
        var reason = row.getString("reason");
        return new Offer(
                row.getObject("id", UUID.class),
                new RequestNumber(row.getString("number")),
                new PersonId(row.getObject("expert_id", UUID.class)),
                row.getString("name"),
                Relaxation.valueOf(row.getString("width")),
                new ExpertScore(
                        row.getInt("field"),
                        row.getInt("industry"),
                        row.getInt("availability"),
                        row.getInt("load"),
                        row.getInt("satisfaction")),
                OfferState.valueOf(row.getString("state")),
                by == null ? null : new PersonId(by),
                seoul(row, "offered_at"),
                seoul(row, "due_at"),
                row.getTimestamp("answered_at") == null ? null : seoul(row, "answered_at"),
                reason == null ? null : OfferRefusal.Reason.valueOf(reason),
                row.getString("words"));
    }

    private static LocalDateTime seoul(ResultSet row, String column) throws SQLException {
        return LocalDateTime.ofInstant(row.getTimestamp(column).toInstant(), SeoulClock.SEOUL);
    }
}
