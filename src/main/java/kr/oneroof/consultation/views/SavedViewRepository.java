package kr.oneroof.consultation.views;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.consultation.views.SavedViewRefused.Reason;
import kr.oneroof.consultation.workbench.CaseFilter;
import kr.oneroof.kernel.Locks;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** Rows of saved views. */
@Repository
class SavedViewRepository {
    private final JdbcClient database;
    private final Locks locks;
    private final SeoulClock clock;

    SavedViewRepository(JdbcClient database, Locks locks, SeoulClock clock) {
        this.database = database;
        this.locks = locks;
        this.clock = clock;
    }

    /** The owner's views, which nobody changes until the transaction ends. */
    OwnedViews shelf(PersonId owner) {
        locks.hold("case-view", owner);
        return new OwnedViews(
                owner,
                database.sql("""
                        select * from consultation_saved_view where owner_id = ? and removed_at is null""")
                        .param(owner.value())
                        .query(SavedViewRepository::view)
                        .list());
    }

    Optional<SavedView> find(UUID id) {
        return database.sql("select * from consultation_saved_view where id = ? and removed_at is null")
                .param(id)
                .query(SavedViewRepository::view)
                .optional();
    }

    /** Own ones first; those of the unit only when there is a unit. */
    List<SavedView> seenBy(PersonId reader, String unit) {
        return database.sql("""
                        select * from consultation_saved_view
                        where removed_at is null and (owner_id = :reader or (shared_with = :unit and shared_with <> ''))
                        order by owner_id <> :reader, name, id""")
                .param("reader", reader.value())
                .param("unit", unit)
                .query(SavedViewRepository::view)
                .list();
    }

    /** Whose this id is or was; empty when it was never given. */
    Optional<PersonId> ownerOf(UUID id) {
        return database.sql("select owner_id from consultation_saved_view where id = ?")
                .param(id)
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    void insert(SavedView view) {
        named(() -> database.sql("""
                        insert into consultation_saved_view (id, owner_id, place, name, filter, shared_with, saved_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        view.id(),
                        view.owner().value(),
                        view.place(),
                        view.label().name(),
                        view.filter().query(),
                        view.label().sharedWith(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update());
    }

    void update(SavedView view) {
        named(() -> database.sql(
                        "update consultation_saved_view set name = ?, shared_with = ?, version = ? where id = ?")
                .params(view.label().name(), view.label().sharedWith(), view.version(), view.id())
                .update());
    }

    /** Leaves an empty stub. */
    void empty(UUID id) {
        database.sql("""
                        update consultation_saved_view
                        set removed_at = ?, place = null, name = '', filter = '', shared_with = '' where id = ?""").params(clock.instant().atOffset(ZoneOffset.UTC), id).update();
    }

    /** Some letters are the same to the database alone. */
    private static void named(Runnable change) {
        try {
            change.run();
        } catch (DuplicateKeyException _) {
            throw new SavedViewRefused(Reason.NAME_TAKEN);
        }
    }

    private static SavedView view(ResultSet row, int index) throws SQLException {
        return new SavedView(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("owner_id", UUID.class)),
                row.getInt("place"),
                new SavedViewLabel(row.getString("name"), row.getString("shared_with")),
                CaseFilter.ofQuery(row.getString("filter")),
                row.getLong("version"));
    }
}
