package kr.oneroof.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.CurrentActor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/**
 * Asks {@link Confidentiality} for whoever acts now. What nobody asked to see, the house itself does: nothing is hidden
 * from it.
 */
@Component
public class CaseAccess {
    /** How long a director may read what was opened with a reason. */
    public static final Duration OPEN_FOR = Duration.ofHours(1);

    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient database;
    private final CurrentActor actors;
    private final SeoulClock clock;

    CaseAccess(JdbcClient database, CurrentActor actors, SeoulClock clock) {
        this.database = database;
        this.actors = actors;
        this.clock = clock;
    }

    /** @throws NotOnFile when there is no such case, or none that this reader may know of */
    @Transactional(readOnly = true)
    public void require(RequestNumber number) {
        if (!isReadable(number)) {
            throw new NotOnFile();
        }
    }

    /** Whether whoever acts now may read it; not so when there is no such case. */
    @Transactional(readOnly = true)
    public boolean isReadable(RequestNumber number) {
        return find(number)
                .filter(found ->
                        actors.now().map(actor -> mayRead(actor, number, found)).orElse(true))
                .isPresent();
    }

    @Transactional(readOnly = true)
    public boolean isReadableBy(Actor actor, RequestNumber number) {
        return find(number).filter(found -> mayRead(actor, number, found)).isPresent();
    }

    /** Which of these whoever acts now may not read. */
    @Transactional(readOnly = true)
    public Set<RequestNumber> hiddenAmong(Collection<RequestNumber> numbers) {
        if (numbers.isEmpty() || actors.now().isEmpty()) {
            return Set.of();
        }
        return bind(database.sql("select c.number from consultation_case c join request_file f on f.number = c.number"
                        + " where c.number in (:numbers) and " + Confidentiality.READABLE + " is not true"))
                .param("numbers", numbers.stream().map(RequestNumber::value).toList())
                .query((row, index) -> new RequestNumber(row.getString("number")))
                .set();
    }

    /** The receipt tells no word of the matter, but also not everybody that it exists. */
    void requireReceipt(RequestNumber number) {
        var filer = actors.now().map(Actor::id);
        if (!isReadable(number)
                && find(number)
                        .filter(found -> filer.filter(found.filedBy()::equals).isPresent())
                        .isEmpty()) {
            throw new NotOnFile();
        }
    }

    public Optional<Confidentiality> find(RequestNumber number) {
        return database.sql("""
                        select c.confidential, c.consultant_id, c.filed_by, f.owner_id from consultation_case c
                        join request_file f on f.number = c.number where c.number = ?""")
                .param(number.value())
                .query(CaseAccess::confidence)
                .optional();
    }

    /** Binds what {@link Confidentiality#READABLE} asks for; without a reader everything confidential stays hidden. */
    public StatementSpec bind(StatementSpec statement) {
        return bind(statement, actors.now());
    }

    StatementSpec bind(StatementSpec statement, Actor reader) {
        return bind(statement, Optional.of(reader));
    }

    private StatementSpec bind(StatementSpec statement, Optional<Actor> reader) {
        return statement
                .param("reader", reader.map(actor -> actor.id().value()).orElse(NOBODY))
                .param(
                        "director",
                        reader.filter(actor -> actor.is(Role.DIRECTOR)).isPresent())
                .param("readAt", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private boolean mayRead(Actor actor, RequestNumber number, Confidentiality found) {
        return found.isReadableBy(actor, found.confidential() && isOpened(actor, number));
    }

    private boolean isOpened(Actor actor, RequestNumber number) {
        return database.sql("""
                        select exists (select from confidential_opening
                        where number = ? and person_id = ? and until > ?)""")
                .params(number.value(), actor.id().value(), clock.instant().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    private static Confidentiality confidence(ResultSet row, int index) throws SQLException {
        return new Confidentiality(
                row.getBoolean("confidential"),
                person(row.getObject("consultant_id", UUID.class)),
                person(row.getObject("owner_id", UUID.class)),
                new PersonId(row.getObject("filed_by", UUID.class)));
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
