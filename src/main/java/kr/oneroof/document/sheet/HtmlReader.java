package kr.oneroof.document.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the HTML tables that banks and the tax office (홈택스) name {@code .xls}; rows of all tables, one after the other.
 */
final class HtmlReader {
    private static final int DEEPEST = 60;
    private static final int LONGEST_SPAN = 1_000;

    private final RowCollector into;
    private final Map<Integer, Span> open = new HashMap<>();
    private @Nullable Element table;
    private int nextColumn;
    private long line;

    private HtmlReader(RowCollector into) {
        this.into = into;
    }

    /** A cell that reaches into the rows below it. */
    private record Span(String text, int left) {}

    static void read(String text, RowCollector into) {
        var reader = new HtmlReader(into);
        try (var parser = new StreamParser(Parser.htmlParser())) {
            var elements = parser.parse(text, "").iterator();
            while (elements.hasNext()) {
                var one = elements.next();
                if (one.normalName().equals("tr")) {
                    reader.row(one);
                    one.empty();
                } else if (one.normalName().equals("col") || one.normalName().equals("colgroup")) {
                    reader.columns(one);
                }
            }
        }
    }

    private void row(Element row) {
        requireShallow(row);
        if (row.children().stream().anyMatch(cell -> cell.selectFirst("table") != null)) {
            // A frame around other tables, whose rows were read already.
            return;
        }
        enter(row.closest("table"));
        line++;
        into.add(line, cells(row), !isHidden(row));
    }

    private void enter(@Nullable Element around) {
        if (around != table) {
            open.clear();
            into.showAllColumns();
            nextColumn = 0;
            table = around;
        }
    }

    /** A group that parts its columns one by one says nothing itself but for those that it hides as a whole. */
    private void columns(Element told) {
        enter(told.closest("table"));
        if (told.normalName().equals("colgroup") && !told.select("col").isEmpty()) {
            return;
        }
        var from = nextColumn;
        nextColumn += span(told, "span");
        if (isHidden(told)
                || told.parent() != null && told.parent().normalName().equals("colgroup") && isHidden(told.parent())) {
            into.hideColumns(from, nextColumn - 1);
        }
    }

    private static void requireShallow(Element row) {
        var depth = 0;
        for (var one = row.parent(); one != null; one = one.parent()) {
            if (++depth > DEEPEST) {
                throw new SheetRefused("broken");
            }
        }
    }

    private static boolean isHidden(Element one) {
        var style = one.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return one.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || style.contains("visibility:collapse");
    }

    private List<String> cells(Element row) {
        var cells = new ArrayList<String>();
        for (var cell : row.children()) {
            if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                fill(cells);
                var text = isHidden(cell)
                        ? into.heldBack(cells.size(), SheetText.clean(cell.text()))
                        : SheetText.clean(cell.text());
                for (var wide = 0; wide < span(cell, "colspan") && cells.size() < RowCollector.MOST_COLUMNS; wide++) {
                    down(cells.size(), span(cell, "rowspan") - 1, wide == 0 ? text : "");
                    cells.add(wide == 0 ? text : "");
                }
            }
        }
        fill(cells);
        return cells;
    }

    private void down(int column, int rows, String text) {
        if (rows > 0) {
            open.put(column, new Span(text, rows));
        }
    }

    /** Cells from above come first. */
    private void fill(List<String> cells) {
        for (var above = open.get(cells.size()); above != null; above = open.get(cells.size())) {
            var column = cells.size();
            cells.add(above.text);
            if (above.left <= 1) {
                open.remove(column);
            } else {
                open.put(column, new Span(above.text, above.left - 1));
            }
        }
    }

    private static int span(Element cell, String name) {
        var told = cell.attr(name).strip();
        return told.matches("[1-9]\\d{0,5}") ? Math.min(LONGEST_SPAN, Integer.parseInt(told)) : 1;
    }
}
