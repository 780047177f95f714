package kr.oneroof.venue.booking;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.venue.place.RoomService;
import kr.oneroof.venue.place.RoomTaken;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A booking that somebody is typing: its rooms are held for half an hour, whatever happens to the window or the
 * session.
 */
@Service
@Transactional
public class VenueBookingDraftService {
    private static final TypeReference<List<VenueSlot>> SLOTS = new TypeReference<>() {};

    private final VenueSlotRules slotRules;
    private final RoomService rooms;
    private final VenueBookingLimits limits;
    private final JdbcClient database;
    private final JsonMapper mapper;
    private final SeoulClock clock;

    VenueBookingDraftService(
            VenueSlotRules slotRules,
            RoomService rooms,
            VenueBookingLimits limits,
            JdbcClient database,
            JsonMapper mapper,
            SeoulClock clock) {
        this.slotRules = slotRules;
        this.rooms = rooms;
        this.limits = limits;
        this.database = database;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** @param heldUntil until when the rooms are held; null when somebody else had them */
    public record Draft(
            UUID id,
            CompanyId company,
            List<VenueSlot> slots,
            @Nullable LocalDateTime heldUntil) {
        public Draft {
            slots = List.copyOf(slots);
        }
    }

    /**
     * Begins, and holds the rooms.
     *
     * @throws VenueBookingRefused when the rules say no
     * @throws RoomTaken when somebody else has them; {@link #beginWaiting} goes on nevertheless
     */
    public UUID begin(List<VenueSlot> slots, CompanyId company, PersonId by) {
        rooms.lockBuilding();
        var made = slotRules.require(slots);
        limits.requireQuota(slots, made, company);
        release(by);
        var id = UUID.randomUUID();
        keep(
                id,
                slots,
                company,
                by,
                rooms.hold(id, slots.stream().map(slot -> slot.stay(made)).toList()));
        return id;
    }

    /** Begins a wish that goes onto the waiting list. @throws VenueBookingRefused when the rules say no */
    public UUID beginWaiting(List<VenueSlot> slots, CompanyId company, PersonId by) {
        slotRules.require(slots);
        var id = UUID.randomUUID();
        keep(id, slots, company, by, null);
        return id;
    }

    /** One person holds one choice at a time: the one before is released. */
    private void release(PersonId by) {
        database.sql("select id from venue_draft where person_id = ? and held_until > ? for update")
                .params(by.value(), VenueBookingLoader.moment(clock.now()))
                .query(UUID.class)
                .list()
                .forEach(rooms::releaseHold);
    }

    private void keep(UUID id, List<VenueSlot> slots, CompanyId company, PersonId by, @Nullable LocalDateTime until) {
        database.sql(
                        "insert into venue_draft (id, company_id, person_id, slots, begun_at, held_until) values (?, ?, ?, ?::jsonb, ?, ?)")
                .params(
                        id,
                        company.value(),
                        by.value(),
                        mapper.writeValueAsString(slots),
                        VenueBookingLoader.moment(clock.now()))
                .param(until == null ? null : VenueBookingLoader.moment(until))
                .update();
    }

    /** @throws NotOnFile also for somebody else's */
    @Transactional(readOnly = true)
    public Draft require(UUID draft, CompanyId company, PersonId by) {
        return Optional.of(requireOf(by, draft))
                .filter(one -> one.company().equals(company))
                .orElseThrow(NotOnFile::new);
    }

    /** What one person types, for whichever company. @throws NotOnFile also for somebody else's */
    @Transactional(readOnly = true)
    public Draft requireOf(PersonId by, UUID draft) {
        return database.sql("select * from venue_draft where id = ? and person_id = ?")
                .params(draft, by.value())
                .query((row, index) -> new Draft(
                        draft,
                        new CompanyId(row.getObject("company_id", UUID.class)),
                        mapper.readValue(row.getString("slots"), SLOTS),
                        Optional.ofNullable(row.getObject("held_until", OffsetDateTime.class))
                                .map(until -> LocalDateTime.ofInstant(until.toInstant(), SeoulClock.SEOUL))
                                .orElse(null)))
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    /** Deletes the drafts of yesterday and before. */
    void deleteOld() {
        database.sql("delete from venue_draft where begun_at < ?")
                .param(VenueBookingLoader.moment(clock.now().minusDays(1)))
                .update();
    }
}
