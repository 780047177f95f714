package kr.oneroof.consultation.casebook;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.Figure;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.FigureFilterField;
import kr.oneroof.dashboard.FigureReport;
import kr.oneroof.dashboard.FigureSource;

/** How many difficulties never had to be filed, because a published answer solved them (자가 해결). */
@Component
@Order(90)
@Transactional(readOnly = true)
public class SelfSolvedFigures implements FigureSource {
    public static final String RECORDS = "/figures/self-solved";
    private final SolutionRepository solutions;

    SelfSolvedFigures(SolutionRepository solutions) {
        this.solutions = solutions;
    }

    /** One of them: when, and which question was answered; never whose it was. */
    public record Line(Instant at, String question, String category) {}

    @Override
    public String service() {
        return "casebook";
    }

    /** 1: one for each person, answer and form (2026-11-24). */
    @Override
    public int formulaVersion() {
        return 1;
    }

    @Override
    public FigureReport report(FigureFilter filter, Audience audience) {
        var solved = new Figure(
                "casebook.figure.solved",
                BigDecimal.valueOf(solutions.count(filter)),
                "figure.unit.cases",
                path(filter));
        return new FigureReport(List.of(solved), List.of());
    }

    /** What consultations can be narrowed to by category and district narrows these too. */
    @Override
    public List<FigureFilterField> narrowings() {
        return List.of();
    }

    /** Newest first, at most 500. */
    public List<Line> lines(FigureFilter filter) {
        return solutions.lines(filter);
    }

    private static String path(FigureFilter filter) {
        return RECORDS + "?from=" + filter.from() + "&until=" + filter.until() + "&category="
                + URLEncoder.encode(filter.narrowed().getOrDefault("category", ""), StandardCharsets.UTF_8)
                + "&district="
                + URLEncoder.encode(filter.narrowed().getOrDefault("district", ""), StandardCharsets.UTF_8);
    }
}
