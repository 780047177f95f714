package kr.oneroof.venue.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;
import kr.oneroof.venue.VenueCharge;
import kr.oneroof.venue.place.Room;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads bookings with their slots and what was paid, many in two statements. */
@Repository
public class VenueBookingLoader {
    static final String READ = """
            select b.*, c.name as company_name, coalesce(p.paid, 0) as paid, coalesce(p.refunded, 0) as refunded
            from venue_booking b join company c on c.id = b.company_id
            left join lateral (select sum(won) filter (where kind = 'PAID') as paid, sum(won) filter (where kind = 'REFUNDED') as refunded
                from venue_payment x where x.number = b.number) p on true
            """;
    private static final TypeReference<List<VenueCharge.Line>> LINES = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper mapper;

    VenueBookingLoader(JdbcClient database, JsonMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /** Whoever changes a booking holds it. @throws NotOnFile when there is none */
    public VenueBooking hold(RequestNumber number) {
        if (database.sql("select number from venue_booking where number = ? for update")
                .param(number.value())
                .query(String.class)
                .list()
                .isEmpty()) {
            throw new NotOnFile();
        }
        return require(number);
    }

    /** @throws NotOnFile when there is none */
    public VenueBooking require(RequestNumber number) {
        return read("where b.number = ?", number.value()).stream().findFirst().orElseThrow(NotOnFile::new);
    }

    boolean exists(RequestNumber number) {
        return database.sql("select exists (select from venue_booking where number = ?)")
                .param(number.value())
                .query(Boolean.class)
                .single();
    }

    /** @param rest of the statement, with its parameters in order */
    public List<VenueBooking> read(String rest, Object... parameters) {
        var asked = database.sql(READ + rest);
        for (var one : parameters) {
            asked = asked.param(one);
        }
        var bare = asked.query((row, index) -> row(row)).list();
        var slots = slots(bare.stream().map(one -> one.number().value()).toList());
        return bare.stream()
                .map(one -> new VenueBooking(
                        one.number(),
                        one.holder(),
                        one.company(),
                        one.companyName(),
                        one.rules(),
                        one.event(),
                        one.state(),
                        one.stretch(),
                        one.money(),
                        one.usage(),
                        one.word(),
                        slots.getOrDefault(one.number().value(), List.of())))
                .toList();
    }

    private Map<String, List<VenueBooking.Placed>> slots(List<String> numbers) {
        var all = new HashMap<String, List<VenueBooking.Placed>>();
        if (!numbers.isEmpty()) {
            database.sql("""
                            select s.*, r.name as room_name from venue_slot s join venue_room r on r.id = s.room_id where s.number = any(?)
                            order by s.starts_at, r.name""")
                    .param(numbers.toArray(String[]::new))
                    .query((row, index) -> all.computeIfAbsent(row.getString("number"), key -> new ArrayList<>())
                            .add(placed(row)))
                    .list();
        }
        return all;
    }

    private static VenueBooking.Placed placed(ResultSet row) throws SQLException {
        return new VenueBooking.Placed(
                row.getObject("room_id", UUID.class),
                row.getString("room_name"),
                row.getObject("day", LocalDate.class),
                row.getString("block"),
                local(row, "starts_at"),
                local(row, "ends_at"),
                new Won(row.getLong("base_won")),
                row.getBoolean("evening"),
                row.getBoolean("holiday"));
    }

    private VenueBooking row(ResultSet row) throws SQLException {
        return new VenueBooking(
                new RequestNumber(row.getString("number")),
                row.getObject("holder", UUID.class),
                new CompanyId(row.getObject("company_id", UUID.class)),
                row.getString("company_name"),
                row.getObject("rule_set_id", UUID.class),
                event(row),
                VenueBookingState.valueOf(row.getString("state")),
                new VenueBooking.Stretch(
                        local(row, "starts_at"),
                        local(row, "ends_at"),
                        local(row, "filed_at"),
                        when(row, "decided_at")),
                money(row),
                new VenueBooking.Usage(
                        when(row, "came_at"),
                        when(row, "left_at"),
                        row.getLong("overtime_won"),
                        row.getLong("damage_won")),
                row.getString("word"),
                List.of());
    }

    private VenueWish.Event event(ResultSet row) throws SQLException {
        return new VenueWish.Event(
                row.getString("title"),
                VenuePurpose.valueOf(row.getString("purpose")),
                row.getInt("attendees"),
                Room.Layout.valueOf(row.getString("layout")),
                row.getBoolean("listed"),
                row.getString("discount"),
                mapper.readValue(row.getString("needs"), VenueWish.Needs.class));
    }

    private VenueBooking.Money money(ResultSet row) throws SQLException {
        var charge = row.getString("charge");
        return new VenueBooking.Money(
                row.getLong("quoted"),
                row.getObject("total", Long.class),
                row.getLong("deposit"),
                charge == null ? List.of() : mapper.readValue(charge, LINES),
                row.getObject("pay_by", LocalDate.class),
                row.getLong("paid"),
                row.getLong("refunded"),
                row.getObject("refund", Long.class));
    }

    String text(Object value) {
        return mapper.writeValueAsString(value);
    }

    private static LocalDateTime local(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(when(row, column));
    }

    private static @Nullable LocalDateTime when(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : LocalDateTime.ofInstant(moment.toInstant(), SeoulClock.SEOUL);
    }

    public static OffsetDateTime moment(LocalDateTime local) {
        return local.atZone(SeoulClock.SEOUL).toOffsetDateTime();
    }
}
