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
import kr.oneroof.kernel.Won;
import kr.oneroof.venue.VenueCharge;
import kr.oneroof.venue.place.Room;
import kr.oneroof.venue.place.RoomService;
import kr.oneroof.venue.place.RoomTaken;
import kr.oneroof.venue.rules.RuleSet;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What somebody is typing: rooms are held for half an hour, whatever becomes of the window or the session. */
@Service
@Transactional
public class VenueBookingDraftService {
    private static final TypeReference<List<VenueSlot>> SLOTS = new TypeReference<>() {};

    private final VenueBookingRequestService.Ground ground;
    private final RoomService rooms;
    private final JdbcClient database;
    private final VenueBookingLimits limits;
    private final JsonMapper mapper;
    private final SeoulClock clock;

    VenueBookingDraftService(
            VenueBookingRequestService.Ground ground,
            RoomService rooms,
            JdbcClient database,
            VenueBookingLimits limits,
            JsonMapper mapper,
            SeoulClock clock) {
        this.limits = limits;
        this.ground = ground;
        this.rooms = rooms;
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

    /** What was chosen costs, also when its time to ask has just passed. */
    @Transactional(readOnly = true)
    public VenueCharge price(List<VenueSlot> slots) {
        var asked = ground.rooms(slots);
        var made = ground.rules(asked, clock.today());
        return VenueCharge.of(
                made.charges(),
                ground.placed(slots, made, asked).stream()
                        .map(VenueBooking.Placed::charged)
                        .toList(),
                0,
                new Won(0),
                0);
    }

    /** What it would cost, line by line, before anybody logs in. @throws VenueBookingRefused when the rules say no */
    @Transactional(readOnly = true)
    public VenueCharge quote(List<VenueSlot> slots, String discount, Won equipment) {
        var asked = ground.rooms(slots);
        var made = ground.rules(asked, clock.today());
        ground.requireSlots(slots, made, asked, clock.today());
        return VenueCharge.of(
                made.charges(),
                ground.placed(slots, made, asked).stream()
                        .map(VenueBooking.Placed::charged)
                        .toList(),
                made.percent(List.of(discount)),
                equipment,
                0);
    }

    /** @throws VenueBookingRefused without a room */
    @Transactional(readOnly = true)
    public RuleSet rules(List<VenueSlot> slots) {
        return ground.rules(ground.rooms(slots), clock.today());
    }

    @Transactional(readOnly = true)
    public List<Room> rooms(List<VenueSlot> slots) {
        return ground.rooms(slots);
    }

    /**
     * Begins, and holds the rooms.
     *
     * @throws VenueBookingRefused when the rules say no
     * @throws RoomTaken when somebody else has them; {@link #beginWaiting} goes on all the same
     */
    public UUID begin(List<VenueSlot> slots, CompanyId company, PersonId by) {
        rooms.holdFirst();
        var made = requireGood(slots);
        limits.requireQuota(slots, made, company);
        letGo(by);
        var id = UUID.randomUUID();
        keep(
                id,
                slots,
                company,
                by,
                rooms.hold(id, slots.stream().map(slot -> slot.stay(made)).toList()));
        return id;
    }

    /** Begins a wish that goes into the line. @throws VenueBookingRefused when the rules say no */
    public UUID beginWaiting(List<VenueSlot> slots, CompanyId company, PersonId by) {
        requireGood(slots);
        var id = UUID.randomUUID();
        keep(id, slots, company, by, null);
        return id;
    }

    /** One person holds one choice at a time: pressed twice, or chosen anew, the one before is free again. */
    private void letGo(PersonId by) {
        database.sql("select id from venue_draft where person_id = ? and held_until > ? for update")
                .params(by.value(), VenueBookingLoader.moment(clock.now()))
                .query(UUID.class)
                .list()
                .forEach(rooms::releaseHold);
    }

    private RuleSet requireGood(List<VenueSlot> slots) {
        var asked = ground.rooms(slots);
        var made = ground.rules(asked, clock.today());
        ground.requireSlots(slots, made, asked, clock.today());
        return made;
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

    /** Drafts of yesterday and before are nobody's any more. */
    void sweep() {
        database.sql("delete from venue_draft where begun_at < ?")
                .param(VenueBookingLoader.moment(clock.now().minusDays(1)))
                .update();
    }
}
