package kr.oneroof.document.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an upload needs of a table. The heading is found by its words, wherever it stands and in whatever order; a file
 * without one is read in the documented order if its first lines look like it.
 */
public final class SheetLayout<C extends Enum<C> & SheetColumn> {
    private static final int LOOKED_AT = 100;
    private static final int TRIED = 5;

    private final HeadingWords words;
    private final List<C> documented;
    private final List<Set<C>> needed;
    private final List<C> all;

    /**
     * @param documented the columns of a file without heading, in their order
     * @param needed of each group one column must be there
     */
    public SheetLayout(Class<C> columns, HeadingWords words, List<C> documented, List<Set<C>> needed) {
        this.words = words;
        this.documented = List.copyOf(documented);
        this.needed = List.copyOf(needed);
        this.all = List.of(columns.getEnumConstants());
    }

    /** Where a column stands. @param last line of the heading, or the one before the first of data */
    private record Heading<C>(int last, Map<C, List<Integer>> places) {}

    /**
     * @throws SheetRefused when neither a heading nor the documented order is found; it says which columns are missing
     */
    public SentTable<C> read(SentSpreadsheet sheet) {
        var rows = sheet.rows();
        var heading = heading(sheet);
        for (var above : rows.subList(0, heading.last + 1)) {
            if (above.cells().stream().anyMatch(cell -> AmountUnit.isToldIn(cell))) {
                throw new SheetRefused("unit");
            }
        }
        var lines = new ArrayList<SentTable.Line<C>>();
        var remarks = new ArrayList<Long>();
        for (var row : rows.subList(heading.last + 1, rows.size())) {
            var cells = cells(row, heading.places);
            if (isHeadingAgain(rows, heading, row)) {
                continue;
            }
            if (isRemark(row, cells)) {
                remarks.add(row.line());
            } else {
                lines.add(new SentTable.Line<>(row.line(), cells));
            }
        }
        if (lines.isEmpty()) {
            throw new SheetRefused("empty");
        }
        return new SentTable<>(
                lines, new SentTable.LeftOut(sheet.hidden(), sheet.hiddenColumns(), remarks), heading.places.keySet());
    }

    /** Long lists repeat it on every page. */
    private static <C> boolean isHeadingAgain(
            List<SentSpreadsheet.Row> rows, Heading<C> heading, SentSpreadsheet.Row row) {
        return heading.last >= 0 && row.cells().equals(rows.get(heading.last).cells());
    }

    private Map<C, String> cells(SentSpreadsheet.Row row, Map<C, List<Integer>> places) {
        var cells = new HashMap<C, String>();
        places.forEach((column, at) -> {
            var told = at.stream()
                    .map(row::cell)
                    .filter(cell -> !cell.isEmpty())
                    .distinct()
                    .toList();
            if (told.size() > 1 && !column.isJoined()) {
                throw new SheetRefused("twice", words.name(column), String.valueOf(row.line()));
            }
            cells.put(column, String.join(" ", told));
        });
        return cells;
    }

    /** A sum, or a line of words that says nothing about any column. */
    private boolean isRemark(SentSpreadsheet.Row row, Map<C, String> cells) {
        var told = cells.entrySet().stream()
                .filter(cell -> !cell.getValue().isEmpty())
                .toList();
        var key = needed.getFirst().stream()
                .anyMatch(column ->
                        !cells.getOrDefault(column, "").isEmpty() && column.fits(cells.getOrDefault(column, "")));
        if (key) {
            return false;
        }
        return row.cells().stream().anyMatch(HeadingWords::isSum)
                || told.size() <= 1
                        && told.stream()
                                .noneMatch(cell -> cell.getValue().chars().anyMatch(Character::isDigit));
    }

    private Heading<C> heading(SentSpreadsheet sheet) {
        var rows = sheet.rows();
        var best = new Heading<C>(-1, Map.of());
        for (var at = 0; at < Math.min(LOOKED_AT, rows.size()); at++) {
            var places = places(rows, at);
            if (!places.isEmpty() && isComplete(places)) {
                return whole(rows, at, places);
            }
            if (places.size() > best.places.size()) {
                best = new Heading<>(at, places);
            }
        }
        return withoutHeading(sheet, best.places);
    }

    /** The line below may part a column in two, such as an amount into what came in and what went out. */
    private Heading<C> whole(List<SentSpreadsheet.Row> rows, int at, Map<C, List<Integer>> places) {
        if (at + 1 < rows.size() && rows.get(at + 1).isWords()) {
            var below = places(rows.get(at).over(rows.get(at + 1), false));
            if (isComplete(below) && !below.equals(places)) {
                requireWon(rows, at + 1, below);
                return new Heading<>(at + 1, below);
            }
        }
        requireWon(rows, at, places);
        return new Heading<>(at, places);
    }

    /** A heading of two lines is one whose lower line says more about the upper one. */
    private Map<C, List<Integer>> places(List<SentSpreadsheet.Row> rows, int at) {
        if (!rows.get(at).isWords()) {
            return Map.of();
        }
        var one = places(rows.get(at).cells());
        if (isComplete(one) || at == 0 || !rows.get(at - 1).isWords()) {
            return one;
        }
        return Stream.of(false, true)
                .map(whole -> places(rows.get(at - 1).over(rows.get(at), whole)))
                .filter(this::isComplete)
                .findFirst()
                .orElse(one);
    }

    private Map<C, List<Integer>> places(List<String> cells) {
        var bare = cells.stream().map(HeadingWords::bare).toList();
        var places = new EnumMap<C, List<Integer>>(all.getFirst().getDeclaringClass());
        for (var column : all) {
            var known = words.known(column);
            var found = known.stream()
                    .map(word -> IntStream.range(0, bare.size())
                            .filter(at -> bare.get(at).equals(word))
                            .boxed()
                            .toList())
                    .filter(at -> !at.isEmpty())
                    .limit(column.isJoined() ? known.size() : 1)
                    .flatMap(List::stream)
                    .sorted()
                    .toList();
            if (!found.isEmpty()) {
                places.put(column, found);
            }
        }
        return places;
    }

    private boolean isComplete(Map<C, List<Integer>> places) {
        return needed.stream().allMatch(group -> group.stream().anyMatch(places::containsKey));
    }

    /** Also in the line above, which may be the upper half of the heading. */
    private void requireWon(List<SentSpreadsheet.Row> rows, int at, Map<C, List<Integer>> places) {
        var own = places.values().stream().flatMap(List::stream).map(rows.get(at)::cell);
        var above = at > 0 && rows.get(at - 1).isWords() ? rows.get(at - 1).cells().stream() : Stream.<String>empty();
        if (Stream.concat(own, above).anyMatch(AmountUnit::isBesideNameIn)) {
            throw new SheetRefused("unit");
        }
    }

    private Heading<C> withoutHeading(SentSpreadsheet sheet, Map<C, List<Integer>> best) {
        var rows = sheet.rows();
        var places = new HashMap<C, List<Integer>>();
        for (var at = 0; at < documented.size(); at++) {
            places.put(documented.get(at), List.of(at));
        }
        var first = rows.subList(0, Math.min(TRIED, rows.size()));
        if (best.isEmpty() && first.stream().anyMatch(row -> looksLikeData(row))) {
            return new Heading<>(-1, places);
        }
        var missing = needed.stream()
                .filter(group -> group.stream().noneMatch(best::containsKey))
                .map(group -> words.name(
                        all.stream().filter(group::contains).findFirst().orElseThrow()))
                .collect(Collectors.joining(", "));
        var names = documented.stream().map(words::name).collect(Collectors.joining(", "));
        if (best.isEmpty()) {
            var wide = first.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
            throw new SheetRefused(wide == documented.size() ? "heading" : "columns", documented.size(), names, wide);
        }
        if (sheet.hiddenColumns().isEmpty()) {
            throw new SheetRefused("missing", missing, names);
        }
        throw new SheetRefused("missing-hidden", missing, String.join(", ", sheet.hiddenColumns()));
    }

    private boolean looksLikeData(SentSpreadsheet.Row row) {
        if (row.cells().size() > documented.size()) {
            return false;
        }
        var needs = needed.stream()
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(
                        () -> EnumSet.noneOf(all.getFirst().getDeclaringClass())));
        for (var at = 0; at < documented.size(); at++) {
            var cell = row.cell(at);
            if (cell.isEmpty()
                    ? needs.contains(documented.get(at))
                    : !documented.get(at).fits(cell)) {
                return false;
            }
        }
        return true;
    }
}
