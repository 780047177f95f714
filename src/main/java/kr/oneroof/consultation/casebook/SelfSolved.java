package kr.oneroof.consultation.casebook;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.dashboard.Breakdown;
import kr.oneroof.dashboard.Figure;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.FigureSource;

/** How many difficulties never had to be filed, because a published answer solved them (자가 해결). */
@Component
@Order(90)
@Transactional(readOnly = true)
public class SelfSolved implements FigureSource {
    public static final String RECORDS = "/figures/self-solved";
    private final Solutions solutions;

    SelfSolved(Solutions solutions) {
        this.solutions = solutions;
    }

    /** One of them: when, and which question was answered; never whose it was. */
    public record Line(Instant at, String question, String category) {
    }

    @Override
    public List<Figure> figures(FigureFilter filter) {
        return List.of(new Figure("casebook.figure.solved", BigDecimal.valueOf(solutions.count(filter)),
                "figure.unit.cases", path(filter)));
    }

    @Override
    public List<Breakdown> breakdowns(FigureFilter filter) {
        return List.of();
    }

    /** Newest first, at most 500. */
    public List<Line> lines(FigureFilter filter) {
        return solutions.lines(filter);
    }

    private static String path(FigureFilter filter) {
        return RECORDS + "?from=" + filter.from() + "&until=" + filter.until() + "&category="
                + URLEncoder.encode(filter.category(), StandardCharsets.UTF_8) + "&district="
                + URLEncoder.encode(filter.district(), StandardCharsets.UTF_8);
    }
}
