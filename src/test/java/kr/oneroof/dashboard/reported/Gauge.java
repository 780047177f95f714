package kr.oneroof.dashboard.reported;

import java.math.BigDecimal;
import java.util.List;

import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.Breakdown;
import kr.oneroof.dashboard.Figure;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.FigureFilterField;
import kr.oneroof.dashboard.FigureReport;
import kr.oneroof.dashboard.FigureSource;

/** A service whose figures a test sets; its only line is too small for the city. */
public final class Gauge implements FigureSource {
    volatile int value = 40;
    volatile int version = 1;
    volatile boolean broken;

    @Override
    public String service() {
        return "gauge";
    }

    @Override
    public int formulaVersion() {
        return version;
    }

    @Override
    public FigureReport report(FigureFilter filter, Audience audience) {
        if (broken && audience == Audience.CITY) {
            throw new IllegalStateException("the gauge is broken");
        }
        var line = audience == Audience.CITY ? Figure.hidden("desk.figure.received") : figure(value / 10);
        return new FigureReport(
                List.of(figure(value)),
                List.of(new Breakdown(
                        "desk.figure.by.CATEGORY",
                        List.of(new Breakdown.Row("#consultation.category.TRADE", List.of(line))))));
    }

    @Override
    public List<FigureFilterField> narrowings() {
        return List.of();
    }

    private static Figure figure(int value) {
        return new Figure(
                "desk.figure.received", BigDecimal.valueOf(value), "figure.unit.cases", "/figures/consultations");
    }
}
