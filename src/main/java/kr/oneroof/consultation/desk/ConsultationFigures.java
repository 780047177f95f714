package kr.oneroof.consultation.desk;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.Channel;
import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.Breakdown;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.FigureReport;
import kr.oneroof.dashboard.FigureSource;
import kr.oneroof.dashboard.Narrowing;

/** What the city sees of consultations. Every number opens to the list of the cases that it counts. */
@Component
@Order(10)
class ConsultationFigures implements FigureSource {
    static final String RECORDS = "/figures/consultations";

    private final FigureReading reading;
    private final Veil veil;

    ConsultationFigures(FigureReading reading, Veil veil) {
        this.reading = reading;
        this.veil = veil;
    }

    @Override
    public String service() {
        return "consultation";
    }

    /**
     * 1: the first. 2: satisfaction in points of 100 instead of 5, and the 90th percentile of working days. 3: what
     * went to another service is received, but no work of its own.
     */
    @Override
    public int formulaVersion() {
        return 3;
    }

    @Override
    public boolean notesChanges() {
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public FigureReport report(FigureFilter filter, Audience audience) {
        var sums = reading.read(filter, audience, List.of(Dimension.values()));
        var total = sums.total();
        var hidden = audience == Audience.CITY ? veil.over(total, filter) : Set.<Measure>of();
        var figures = new Tiles(total, filter, hidden).all();
        return new FigureReport(
                figures,
                hidden.contains(Measure.RECEIVED)
                        ? List.of()
                        : Arrays.stream(Dimension.values())
                                .map(dimension -> of(dimension, sums.by(dimension), filter, audience))
                                .toList());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Narrowing> narrowings() {
        return Dimension.narrowing().stream()
                .map(dimension -> {
                    var choices = new LinkedHashMap<String, String>();
                    values(dimension).forEach(value -> choices.put(dimension.parameter(value), dimension.label(value)));
                    return new Narrowing(dimension.code(), dimension.messageKey() + ".head", choices);
                })
                .toList();
    }

    private List<String> values(Dimension dimension) {
        return switch (dimension) {
            case CATEGORY -> Arrays.stream(Category.values()).map(Enum::name).toList();
            case CHANNEL -> Arrays.stream(Channel.values()).map(Enum::name).toList();
            default -> reading.values(dimension);
        };
    }

    private static Breakdown of(Dimension dimension, Map<String, Sums> lines, FigureFilter filter, Audience audience) {
        Map<String, Set<Measure>> hidden = audience == Audience.CITY ? Veil.over(lines) : Map.of();
        return new Breakdown(
                dimension.messageKey(),
                lines.entrySet().stream()
                        .map(line -> new Breakdown.Row(
                                dimension.label(line.getKey()),
                                new Tiles(
                                                line.getValue(),
                                                dimension.narrow(filter, line.getKey()),
                                                hidden.getOrDefault(line.getKey(), Set.of()))
                                        .few()))
                        .toList());
    }
}
