package kr.oneroof.consultation.workbench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.FilingChannel;
import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.Breakdown;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.FigureFilterField;
import kr.oneroof.dashboard.FigureReport;
import kr.oneroof.dashboard.FigureSource;

/** What the city sees of consultations. Every number opens to the list of the cases that it counts. */
@Component
@Order(10)
class ConsultationFigures implements FigureSource {
    static final String RECORDS = "/figures/consultations";

    private final CaseFigureQueries queries;
    private final CaseFigureAccess access;

    ConsultationFigures(CaseFigureQueries queries, CaseFigureAccess access) {
        this.queries = queries;
        this.access = access;
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
        var sums = queries.read(filter, audience, List.of(CaseDimension.values()));
        var total = sums.total();
        var hidden = audience == Audience.CITY ? access.over(total, filter) : Set.<CaseMeasure>of();
        var figures = new CaseFigureTiles(total, filter, hidden).all();
        return new FigureReport(
                figures,
                hidden.contains(CaseMeasure.RECEIVED)
                        ? List.of()
                        : Arrays.stream(CaseDimension.values())
                                .map(dimension -> of(dimension, sums.by(dimension), filter, audience))
                                .toList());
    }

    @Override
    @Transactional(readOnly = true)
    public List<FigureFilterField> narrowings() {
        return CaseDimension.narrowing().stream()
                .map(dimension -> {
                    var choices = new LinkedHashMap<String, String>();
                    values(dimension).forEach(value -> choices.put(dimension.parameter(value), dimension.label(value)));
                    return new FigureFilterField(dimension.code(), dimension.messageKey() + ".head", choices);
                })
                .toList();
    }

    private List<String> values(CaseDimension dimension) {
        return switch (dimension) {
            case CATEGORY -> Arrays.stream(Category.values()).map(Enum::name).toList();
            case CHANNEL ->
                Arrays.stream(FilingChannel.values()).map(Enum::name).toList();
            default -> queries.values(dimension);
        };
    }

    private static Breakdown of(
            CaseDimension dimension, Map<String, CaseSums> lines, FigureFilter filter, Audience audience) {
        Map<String, Set<CaseMeasure>> hidden = audience == Audience.CITY ? CaseFigureAccess.over(lines) : Map.of();
        return new Breakdown(
                dimension.messageKey(),
                lines.entrySet().stream()
                        .map(line -> new Breakdown.Row(
                                dimension.label(line.getKey()),
                                new CaseFigureTiles(
                                                line.getValue(),
                                                dimension.narrow(filter, line.getKey()),
                                                hidden.getOrDefault(line.getKey(), Set.of()))
                                        .few()))
                        .toList());
    }
}
