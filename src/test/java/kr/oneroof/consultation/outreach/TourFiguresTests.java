package kr.oneroof.consultation.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.outreach.TourTown.Met;
import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.Figure;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.support.ModuleTest;

/** What the city is told of tours and what it could reckon from that, each test in a month of its own. */
@ModuleTest
class TourFiguresTests {
    private static final int HIDDEN = -1;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TourFigures figures;

    private TourTown town;
    private YearMonth month = YearMonth.of(2080, 1);

    @BeforeEach
    void open() {
        town = new TourTown(context);
    }

    @Test
    void hideWithASmallCategoryTheOneThatWouldGiveItAway() {
        reported(firms("동구", Category.LABOUR, 3), firms("동구", Category.FINANCE, 3), firms("동구", Category.TAX, 1));
        assertThat(city(TourFigureKind.CASES, Map.of())).isEqualTo(7);
        assertThat(city(TourFigureKind.CASES, Map.of("category", "TAX"))).isEqualTo(HIDDEN);
        assertThat(Stream.of("LABOUR", "FINANCE").map(one -> city(TourFigureKind.CASES, Map.of("category", one))))
                .containsExactlyInAnyOrder(3, HIDDEN);
        assertThat(city(TourFigureKind.CASES, Map.of("category", "TRADE"))).isZero();
        assertThat(city(TourFigureKind.SOLVED, Map.of("category", "TAX"))).isEqualTo(HIDDEN);
        assertThat(told(Audience.CENTRE, TourFigureKind.CASES, Map.of("category", "TAX")))
                .isEqualTo(1);
        assertThat(figures.behind(TourFigureKind.CASES, filter(Map.of("category", "TAX")), Audience.CITY)
                        .lines())
                .isEmpty();
    }

    @Test
    void weighTwoConditionsOneByOneAndTogether() {
        month = YearMonth.of(2080, 2);
        reported(firms("동구", Category.LABOUR, 3), firms("동구", Category.TAX, 1));
        reported(firms("서구", Category.LABOUR, 3), firms("서구", Category.TAX, 3));
        assertThat(Stream.of(
                                Map.of("district", "동구"),
                                Map.of("district", "서구"),
                                Map.of("category", "LABOUR"),
                                Map.of("category", "TAX"))
                        .map(one -> city(TourFigureKind.CASES, one)))
                .containsExactly(4, 6, 6, 4);
        for (var district : new String[] {"동구", "서구"}) {
            for (var category : new String[] {"LABOUR", "TAX"}) {
                var crossed = Map.of("district", district, "category", category);
                assertThat(city(TourFigureKind.CASES, crossed))
                        .as("%s", crossed)
                        .isEqualTo(HIDDEN);
                assertThat(city(TourFigureKind.SOLVED, crossed))
                        .as("%s", crossed)
                        .isEqualTo(HIDDEN);
                assertThat(told(Audience.CENTRE, TourFigureKind.CASES, crossed))
                        .as("%s", crossed)
                        .isPositive();
            }
        }
    }

    @Test
    void tellNoToursOfADistrictWhoseFirmsAreHidden() {
        month = YearMonth.of(2080, 3);
        reported(firms("동구", Category.LABOUR, 4), firms("서구", Category.LABOUR, 3));
        reported(firms("남구", Category.LABOUR, 1), firms("서구", Category.TAX, 1));
        assertThat(city(TourFigureKind.TOURS, Map.of())).isEqualTo(2);
        for (var kind : new TourFigureKind[] {TourFigureKind.TOURS, TourFigureKind.FIRMS}) {
            assertThat(city(kind, Map.of("district", "남구"))).isEqualTo(HIDDEN);
            assertThat(Stream.of("동구", "서구").map(one -> city(kind, Map.of("district", one))))
                    .as("with one of the others")
                    .containsOnlyOnce(HIDDEN);
        }
        assertThat(city(TourFigureKind.TOURS, Map.of("district", "남구", "category", "TAX")))
                .isEqualTo(HIDDEN);
        assertThat(told(Audience.CENTRE, TourFigureKind.TOURS, Map.of("district", "남구")))
                .isEqualTo(1);
    }

    private void reported(Met[]... met) {
        town.reported(month, Stream.of(met).flatMap(Stream::of).toArray(Met[]::new));
    }

    private static Met[] firms(String district, Category category, int many) {
        return IntStream.range(0, many)
                .mapToObj(one -> new Met("기업" + one, district, category, false))
                .toArray(Met[]::new);
    }

    private int city(TourFigureKind kind, Map<String, String> narrowed) {
        return told(Audience.CITY, kind, narrowed);
    }

    private int told(Audience audience, TourFigureKind kind, Map<String, String> narrowed) {
        Figure figure = figures.report(filter(narrowed), audience).figures().get(kind.ordinal());
        assertThat(figures.behind(kind, filter(narrowed), audience).hidden()).isEqualTo(figure.isHidden());
        return figure.isHidden()
                ? HIDDEN
                : Objects.requireNonNull(figure.value()).intValue();
    }

    private FigureFilter filter(Map<String, String> narrowed) {
        return new FigureFilter(month, month, narrowed);
    }
}
