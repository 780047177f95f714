package kr.oneroof.dashboard.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import kr.oneroof.dashboard.reported.ComparedFigure;
import kr.oneroof.dashboard.reported.FiguresThenAndNow;
import kr.oneroof.dashboard.reported.ReportedFigure;

/** A service's figures then and now, as the page shows them. */
record ReportedFigurePage(FiguresThenAndNow about, List<Row> rows) {
    static ReportedFigurePage of(FiguresThenAndNow reported) {
        return new ReportedFigurePage(
                reported, reported.figures().stream().map(Row::of).toList());
    }

    /** @param growth with its sign; empty when it cannot be told, 0 when there is none */
    record Row(String line, String kpi, Cell then, Cell now, String growth, String growthUnit) {
        static Row of(ComparedFigure figure) {
            var growth = figure.growth();
            return new Row(
                    figure.then().spot().line(),
                    figure.then().spot().kpi(),
                    Cell.of(figure.then()),
                    Cell.of(figure.now()),
                    growth == null ? "" : signed(growth),
                    figure.then().unit() + ".by");
        }

        public boolean isSame() {
            return growth.equals("0");
        }

        public boolean isChanged() {
            return !growth.isEmpty() && !isSame();
        }

        private static String signed(BigDecimal growth) {
            return growth.signum() == 0
                    ? "0"
                    : new DecimalFormat("+#,##0.##;-#,##0.##", DecimalFormatSymbols.getInstance(Locale.KOREA))
                            .format(growth);
        }
    }

    /** One value. */
    record Cell(@Nullable BigDecimal value, String unit, boolean hidden) {
        private static final Cell NONE = new Cell(null, "", false);

        static Cell of(@Nullable ReportedFigure told) {
            return told == null ? NONE : new Cell(told.value(), told.unit(), told.hidden());
        }
    }
}
