package kr.oneroof.venue.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.Breakdown;
import kr.oneroof.dashboard.Figure;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.FigureFilterField;
import kr.oneroof.dashboard.FigureReport;
import kr.oneroof.dashboard.FigureSource;
import kr.oneroof.dashboard.SmallCells;
import kr.oneroof.venue.booking.VenueBooking;
import kr.oneroof.venue.booking.VenuePurpose;

/** What the city sees of the halls: how often they were used, by how many people and for what, and what is promised. */
@Component
@Order(100)
@Transactional(readOnly = true)
public class VenueFigureSource implements FigureSource {
    public static final String RECORDS = "/figures/venue";

    private final VenueFigures figures;

    VenueFigureSource(VenueFigures figures) {
        this.figures = figures;
    }

    private enum Unit {
        CASES("figure.unit.cases"),
        PEOPLE("venue.unit.people"),
        WON("figure.unit.won");

        private final String key;

        Unit(String key) {
            this.key = key;
        }

        private long of(VenueFigures.Count count) {
            return switch (this) {
                case CASES -> count.bookings();
                case PEOPLE -> count.attendees();
                case WON -> count.won();
            };
        }
    }

    /** A figure: what it counts, and in which unit it is told. */
    private enum Told {
        USED(VenueFigures.Measure.USED, Unit.CASES),
        PEOPLE(VenueFigures.Measure.USED, Unit.PEOPLE),
        CHARGED(VenueFigures.Measure.USED, Unit.WON),
        PERMITTED(VenueFigures.Measure.PERMITTED, Unit.CASES),
        CANCELLED(VenueFigures.Measure.CANCELLED, Unit.CASES),
        NO_SHOW(VenueFigures.Measure.NO_SHOW, Unit.CASES);

        private final VenueFigures.Measure measure;
        private final Unit unit;

        Told(VenueFigures.Measure measure, Unit unit) {
            this.measure = measure;
            this.unit = unit;
        }

        private String key() {
            return "venue.reported." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * By the day of use, 500 lines at most. @param hidden from the city, because it would tell about single companies
     */
    public record Behind(long count, List<VenueBooking> lines, boolean hidden) {
        public Behind {
            lines = List.copyOf(lines);
        }
    }

    @Override
    public String service() {
        return "venue";
    }

    /**
     * 1: bookings by their first day of use; used is what was left again, promised is what is permitted (2026-12-01).
     */
    @Override
    public int formulaVersion() {
        return 1;
    }

    @Override
    public boolean notesChanges() {
        return true;
    }

    /** Bookings are not narrowed to what others know: then there is nothing to say. */
    @Override
    public List<FigureFilterField> narrowings() {
        return List.of();
    }

    @Override
    public FigureReport report(FigureFilter filter, Audience audience) {
        if (!filter.narrowed().isEmpty()) {
            return new FigureReport(List.of(), List.of());
        }
        var counts = figures.counts(time(filter));
        return new FigureReport(
                Stream.of(Told.values())
                        .map(told -> figure(told, Objects.requireNonNull(counts.get(told.measure)), filter, audience))
                        .toList(),
                List.of(purposes(filter, audience)));
    }

    private static VenueFigures.Time time(FigureFilter filter) {
        return new VenueFigures.Time(
                filter.from().atDay(1), filter.until().plusMonths(1).atDay(1));
    }

    private static Figure figure(Told told, VenueFigures.Count count, FigureFilter filter, Audience audience) {
        return audience == Audience.CITY && count.isSmall()
                ? Figure.hidden(told.key())
                : new Figure(
                        told.key(),
                        BigDecimal.valueOf(told.unit.of(count)),
                        told.unit.key,
                        path(told.measure, filter, ""));
    }

    private Breakdown purposes(FigureFilter filter, Audience audience) {
        var cells = figures.cells(time(filter));
        var hidden = audience == Audience.CITY
                ? SmallCells.hidden(List.copyOf(cells.values()), List.of())
                : Set.<Integer>of();
        var rows = new ArrayList<Breakdown.Row>();
        cells.forEach((purpose, cell) -> rows.add(new Breakdown.Row(
                "#" + purpose.messageKey(),
                List.of(
                        hidden.contains(rows.size())
                                ? Figure.hidden(Told.USED.key())
                                : new Figure(
                                        Told.USED.key(),
                                        BigDecimal.valueOf(cell.records()),
                                        Unit.CASES.key,
                                        path(VenueFigures.Measure.USED, filter, "&purpose=" + purpose))))));
        return new Breakdown("venue.reported.by-purpose", rows);
    }

    /** @param purpose of what was used alone; null for all */
    public Behind behind(
            VenueFigures.Measure measure, @Nullable VenuePurpose purpose, FigureFilter filter, Audience audience) {
        var time = time(filter);
        if (audience == Audience.CITY
                && (Objects.requireNonNull(figures.counts(time).get(measure)).isSmall()
                        || purpose != null && isHidden(measure, purpose, time))) {
            return new Behind(0, List.of(), true);
        }
        return new Behind(figures.count(measure, time, purpose), figures.behind(measure, time, purpose), false);
    }

    private boolean isHidden(VenueFigures.Measure measure, VenuePurpose purpose, VenueFigures.Time time) {
        var cells = figures.cells(time);
        return measure != VenueFigures.Measure.USED
                || SmallCells.hidden(List.copyOf(cells.values()), List.of())
                        .contains(List.copyOf(cells.keySet()).indexOf(purpose));
    }

    private static String path(VenueFigures.Measure measure, FigureFilter filter, String more) {
        return RECORDS + "?counted=" + measure + "&from=" + filter.from() + "&until=" + filter.until() + more;
    }
}
