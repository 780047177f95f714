package kr.oneroof.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.slf4j.LoggerFactory;

/** The table that a bench prints: every page beside the floor, and beside itself in the small town. */
final class Report {
    private final List<Line> lines = new ArrayList<>();
    private final Map<Integer, Double> floors = new HashMap<>();
    private final Map<String, Double> small = new HashMap<>();

    private record Line(int cases, String page, long statements, Wrk.Load load, double overFloor, double overSmall) {}

    /** The floor comes first at each size, and the smallest size first. */
    void add(int cases, String page, long statements, Wrk.Load load) {
        var floor = floors.computeIfAbsent(cases, size -> load.p50());
        var before = small.computeIfAbsent(page, name -> load.p50());
        lines.add(new Line(cases, page, statements, load, load.p50() / floor, load.p50() / before));
    }

    int rows() {
        return lines.size();
    }

    void print() {
        var table = lines.stream()
                .map(line -> "%,10d  %-28s %10d %9.1f %9.1f %9.0f %8.1f %8.2f"
                        .formatted(
                                line.cases,
                                line.page,
                                line.statements,
                                line.load.p50(),
                                line.load.p99(),
                                line.load.perSecond(),
                                line.overFloor,
                                line.overSmall))
                .collect(Collectors.joining("\n"));
        LoggerFactory.getLogger(Report.class).warn("""

                     cases  page                         statements    p50 ms    p99 ms  requests  x floor  x small
                {}
                """, table);
    }
}
