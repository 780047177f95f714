package kr.oneroof.consultation.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.council.CouncilSeat.Answer;
import kr.oneroof.consultation.council.CouncilSeat.Guest;
import kr.oneroof.consultation.council.CouncilSeat.Office;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** The rows of seats and of who has an interest in what. Whoever writes holds the meeting's row. */
@Component
class CouncilSeatRepository {
    private final JdbcClient database;
    private final SeoulClock clock;

    CouncilSeatRepository(JdbcClient database, SeoulClock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<CouncilSeat> of(UUID meeting) {
        return database.sql("""
                        select * from council_seat where meeting_id = ?
                        order by array_position(array['CHAIR', 'SECRETARY', 'MEMBER'], role), agency, name, id""")
                .param(meeting)
                .query(CouncilSeatRepository::seat)
                .list();
    }

    Optional<CouncilSeat> find(UUID seat) {
        return database.sql("select * from council_seat where id = ?")
                .param(seat)
                .query(CouncilSeatRepository::seat)
                .optional();
    }

    /** @throws NotOnFile when it is another meeting's */
    CouncilSeat require(UUID meeting, UUID seat) {
        return find(seat).filter(one -> one.meeting().equals(meeting)).orElseThrow(NotOnFile::new);
    }

    boolean sits(UUID meeting, PersonId person) {
        return of(meeting).stream().anyMatch(seat -> seat.isOf(person));
    }

    void addAccount(UUID key, UUID meeting, PersonCard card) {
        add(new CouncilSeat(
                key,
                meeting,
                Office.MEMBER,
                card.id(),
                new Guest(card.name(), card.unit(), "", ""),
                CouncilSeat.Way.ACCOUNT,
                Answer.OPEN,
                "",
                false));
    }

    void addGuest(UUID key, UUID meeting, Guest guest) {
        add(new CouncilSeat(key, meeting, Office.MEMBER, null, guest, guest.way(), Answer.OPEN, "", false));
    }

    /** Who held an office sits on as a member; the newly appointed keeps the seat that was there. */
    void appoint(UUID meeting, Office office, PersonCard card) {
        if (!sits(meeting, card.id())) {
            addAccount(UUID.randomUUID(), meeting, card);
        }
        database.sql("update council_seat set role = 'MEMBER' where meeting_id = ? and role = ?")
                .params(meeting, office.name())
                .update();
        database.sql("update council_seat set role = ? where meeting_id = ? and person_id = ?")
                .params(office.name(), meeting, card.id().value())
                .update();
    }

    void answer(UUID seat, Answer answer, String deputy) {
        database.sql("update council_seat set answer = ?, deputy = ? where id = ?")
                .params(answer.name(), deputy, seat)
                .update();
    }

    void attend(UUID meeting, Collection<UUID> present) {
        database.sql("update council_seat set present = id = any(?) where meeting_id = ?")
                .params(present.toArray(UUID[]::new), meeting)
                .update();
    }

    void recuse(UUID item, UUID seat, String reason, PersonId by) {
        database.sql("""
                        insert into council_recusal (item_id, seat_id, reason, declared_by, at) values (?, ?, ?, ?, ?)
                        on conflict do nothing""").params(item, seat, reason, by.value(), now()).update();
    }

    /** Seats of the item's meeting that have no part in it. */
    Set<UUID> recused(UUID item) {
        return Set.copyOf(database.sql("""
                        select s.id from council_seat s join council_item i on i.meeting_id = s.meeting_id
                        where i.id = ? and council_is_recused(i.id, s.id)""").param(item).query(UUID.class).list());
    }

    private void add(CouncilSeat seat) {
        var guest = seat.guest();
        database.sql("""
                        insert into council_seat (id, meeting_id, role, person_id, name, agency, email, phone, invited_by,
                            answer, deputy, present)
                        values (:id, :meeting, :office, :person, :name, :agency, :email, :phone, :way, 'OPEN', '', false)""")
                .param("id", seat.id())
                .param("meeting", seat.meeting())
                .param("office", seat.office().name())
                .param("person", person(seat.person()))
                .param("name", guest.name())
                .param("agency", guest.agency())
                .param("email", guest.email())
                .param("phone", guest.phone())
                .param("way", seat.invited().name())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable UUID person(@Nullable PersonId id) {
        return id == null ? null : id.value();
    }

    private static CouncilSeat seat(ResultSet row, int index) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        return new CouncilSeat(
                row.getObject("id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                Office.valueOf(row.getString("role")),
                person == null ? null : new PersonId(person),
                new Guest(
                        row.getString("name"), row.getString("agency"), row.getString("email"), row.getString("phone")),
                CouncilSeat.Way.valueOf(row.getString("invited_by")),
                Answer.valueOf(row.getString("answer")),
                row.getString("deputy"),
                row.getBoolean("present"));
    }
}
