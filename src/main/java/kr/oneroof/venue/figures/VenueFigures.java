package kr.oneroof.venue.figures;

import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.dashboard.SmallCells;
import kr.oneroof.venue.booking.VenueBooking;
import kr.oneroof.venue.booking.VenueBookingLoader;
import kr.oneroof.venue.booking.VenueBookingState;
import kr.oneroof.venue.booking.VenuePurpose;

/** Counts by the day of use. The same condition stands behind a number and behind its list. */
@Repository
@Transactional(readOnly = true)
public class VenueFigures {
    static final String USED = in(VenueBookingState.USED);
    static final String PERMITTED = in(VenueBookingState.PERMITTED);
    private static final String CHARGED = """
            case when %s or %s or b.state = 'NO_SHOW' then b.total + b.overtime_won
                when b.state in ('CANCELLED', 'DISPLACED') then (select coalesce(sum(won), 0) from venue_payment p
                    where p.number = b.number and kind = 'PAID') - coalesce(b.refund, 0) else 0 end""".formatted(USED, PERMITTED);
    private static final String OF_TIME = " from venue_booking b where b.starts_at >= ? and b.starts_at < ? and ";
    static final int MOST = 500;

    private final JdbcClient database;
    private final VenueBookingLoader loader;

    VenueFigures(JdbcClient database, VenueBookingLoader loader) {
        this.database = database;
        this.loader = loader;
    }

    private static String in(Set<VenueBookingState> states) {
        return "b.state in (" + states.stream().map(state -> "'" + state + "'").collect(Collectors.joining(", ")) + ")";
    }

    /** What is counted. */
    public enum Measure {
        /** 사용. */
        USED(VenueFigures.USED),
        /** 무상 사용. */
        FREE(VenueFigures.USED + " and b.total = 0"),
        /** 허가: not used yet. */
        PERMITTED(VenueFigures.PERMITTED),
        CANCELLED("b.state = 'CANCELLED'"),
        DISPLACED("b.state = 'DISPLACED'"),
        NO_SHOW("b.state = 'NO_SHOW'"),
        REJECTED("b.state = 'REJECTED'"),
        EXPIRED("b.state = 'EXPIRED_UNPAID'");

        private final String condition;

        Measure(String condition) {
            this.condition = condition;
        }

        public String messageKey() {
            return "venue.measure." + name();
        }
    }

    /** First days of use, from one to before the other. */
    record Time(LocalDate from, LocalDate until) {
        static Time of(int year) {
            return new Time(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        }

        private OffsetDateTime begin() {
            return VenueBookingLoader.moment(from.atStartOfDay());
        }

        private OffsetDateTime end() {
            return VenueBookingLoader.moment(until.atStartOfDay());
        }
    }

    /**
     * @param firms whose bookings they are
     * @param won charged in all, overtime too; of what was cancelled, what was kept
     * @param leadDays from the wish to the use, the mean in tenths of a day; null of nothing
     */
    public record Count(
            long bookings,
            long firms,
            long won,
            long attendees,
            @Nullable Long leadDays) {
        /** Whether it would tell about single companies. */
        boolean isSmall() {
            return bookings > 0 && firms < SmallCells.FEWEST;
        }
    }

    public Map<Measure, Count> counts(int year) {
        return counts(Time.of(year));
    }

    /** All in one statement. */
    Map<Measure, Count> counts(Time time) {
        var columns = Stream.of(Measure.values()).map(VenueFigures::columns).collect(Collectors.joining(", "));
        return database.sql("select " + columns + OF_TIME + "true")
                .params(time.begin(), time.end())
                .query((row, index) -> {
                    var all = new EnumMap<Measure, Count>(Measure.class);
                    for (var one : Measure.values()) {
                        all.put(
                                one,
                                new Count(
                                        row.getLong("bookings_" + one),
                                        row.getLong("firms_" + one),
                                        row.getLong("won_" + one),
                                        row.getLong("people_" + one),
                                        row.getObject("lead_" + one, Long.class)));
                    }
                    return all;
                })
                .single();
    }

    private static String columns(Measure one) {
        var where = " filter (where " + one.condition + ")";
        return "count(*)" + where + " as bookings_" + one + ", count(distinct b.company_id)" + where + " as firms_"
                + one
                + ", coalesce(sum(" + CHARGED + ")" + where + ", 0) as won_" + one + ", coalesce(sum(b.attendees)"
                + where + ", 0) as people_" + one
                + ", cast(avg(extract(epoch from b.starts_at - b.filed_at) / 8640)" + where + " as bigint) as lead_"
                + one;
    }

    /** Bookings used and their companies, by purpose, in the order of precedence. */
    Map<VenuePurpose, SmallCells.Cell> cells(Time time) {
        var all = new EnumMap<VenuePurpose, SmallCells.Cell>(VenuePurpose.class);
        database.sql("select b.purpose, count(*), array_agg(distinct b.company_id)" + OF_TIME + USED
                        + " group by b.purpose")
                .params(time.begin(), time.end())
                .query((row, index) ->
                        all.put(VenuePurpose.valueOf(row.getString(1)), cell(row.getLong(2), row.getArray(3))))
                .list();
        return all;
    }

    private static SmallCells.Cell cell(long bookings, @Nullable Array companies) throws SQLException {
        return new SmallCells.Cell(bookings, companies == null ? Set.of() : Set.of((UUID[]) companies.getArray()));
    }

    /** Bookings used, by purpose, the most first. */
    public Map<String, Long> purposes(int year) {
        var all = new LinkedHashMap<String, Long>();
        database.sql("select b.purpose, count(*)" + OF_TIME + USED
                        + " group by b.purpose order by count(*) desc, b.purpose")
                .params(Time.of(year).begin(), Time.of(year).end())
                .query((row, index) -> all.put(row.getString(1), row.getLong(2)))
                .list();
        return all;
    }

    /** The bookings behind a number, at most 500. */
    public List<VenueBooking> behind(Measure measure, int year) {
        return behind(measure, Time.of(year), null);
    }

    /** Of what stands in {@link #behind}, whatever its length. */
    long count(Measure measure, Time time, @Nullable VenuePurpose purpose) {
        var only = purpose == null ? "" : purpose.name();
        return database.sql("select count(*)" + OF_TIME + measure.condition + " and (? = '' or b.purpose = ?)")
                .params(time.begin(), time.end(), only, only)
                .query(Long.class)
                .single();
    }

    /** @param purpose of which alone; null for all */
    List<VenueBooking> behind(Measure measure, Time time, @Nullable VenuePurpose purpose) {
        return loader.read(
                "where b.starts_at >= ? and b.starts_at < ? and " + measure.condition + " and (? = '' or b.purpose = ?)"
                        + " order by b.starts_at, b.number limit " + MOST,
                time.begin(),
                time.end(),
                purpose == null ? "" : purpose.name(),
                purpose == null ? "" : purpose.name());
    }
}
