package kr.oneroof.consultation.clinic;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriUtils;

import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.Figure;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.FigureReport;
import kr.oneroof.dashboard.FigureSource;
import kr.oneroof.dashboard.Narrowing;
import kr.oneroof.dashboard.SmallCells;

/** What the city sees of clinics: how many, how many days, whose money, and what is left of it. */
@Component
@Order(95)
@Transactional(readOnly = true)
class ClinicFigures implements FigureSource, ClinicRecords {
    static final String RECORDS = "/figures/clinics";
    private static final String WON = "figure.unit.won";

    private final ClinicCounting counting;
    private final Treasury treasury;

    ClinicFigures(ClinicCounting counting, Treasury treasury) {
        this.counting = counting;
        this.treasury = treasury;
    }

    @Override
    public String service() {
        return "clinic";
    }

    /** 1: by month of the approval; days and money as held once the visits are over (2026-11-25). */
    @Override
    public int formulaVersion() {
        return 1;
    }

    @Override
    public FigureReport report(FigureFilter filter, Audience audience) {
        var sums = counting.sums(filter);
        var hidden = isHidden(sums, filter, audience);
        var path = path(filter);
        return new FigureReport(
                List.of(
                        told(
                                hidden,
                                new Figure(
                                        "clinic.figure.approved",
                                        BigDecimal.valueOf(sums.clinics()),
                                        "figure.unit.cases",
                                        path)),
                        told(hidden, new Figure("clinic.figure.days", sums.days(), "figure.unit.days", path)),
                        told(hidden, new Figure("clinic.figure.support", sums.support(), WON, path)),
                        told(hidden, new Figure("clinic.figure.share", sums.share(), WON, path)),
                        left(filter.until().getYear())),
                List.of());
    }

    /** Of the whole year, whatever else is asked for: it is told to everybody. */
    private Figure left(int year) {
        return new Figure(
                "clinic.figure.left",
                treasury.budget(year)
                        .map(budget -> BigDecimal.valueOf(budget.left().amount()))
                        .orElse(null),
                WON,
                RECORDS + "?from=" + year + "-01&until=" + year + "-12&budget=true");
    }

    private static Figure told(boolean hidden, Figure figure) {
        return hidden ? Figure.hidden(figure.messageKey()) : figure;
    }

    /** What consultations can be narrowed to narrows these too. */
    @Override
    public List<Narrowing> narrowings() {
        return List.of();
    }

    @Override
    public Behind behind(FigureFilter filter, Audience audience) {
        var sums = counting.sums(filter);
        var hidden = isHidden(sums, filter, audience);
        return new Behind(hidden ? List.of() : counting.lines(filter), sums, hidden);
    }

    /** Small itself, or to be found by subtracting it from what is told without one of the conditions. */
    private boolean isHidden(Sums sums, FigureFilter filter, Audience audience) {
        return audience == Audience.CITY
                && (new SmallCells.Cell(sums.clinics(), sums.companies()).isSmall()
                        || filter.narrowed().keySet().stream()
                                .filter(ClinicCounting.COLUMNS::containsKey)
                                .anyMatch(name -> isHiddenAmongOthers(name, filter)));
    }

    private boolean isHiddenAmongOthers(String name, FigureFilter filter) {
        var cells = counting.cells(name, filter.without(name));
        var place = List.copyOf(cells.keySet()).indexOf(filter.narrowed().get(name));
        return SmallCells.hidden(List.copyOf(cells.values()), List.of()).contains(place);
    }

    private static String path(FigureFilter filter) {
        var path = new StringBuilder(RECORDS + "?from=" + filter.from() + "&until=" + filter.until());
        ClinicCounting.COLUMNS.keySet().stream()
                .sorted()
                .filter(filter.narrowed()::containsKey)
                .forEach(name -> path.append('&')
                        .append(name)
                        .append('=')
                        .append(UriUtils.encode(filter.narrowed().getOrDefault(name, ""), StandardCharsets.UTF_8)));
        return path.toString();
    }
}
