package kr.oneroof.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kr.oneroof.identity.MenuEntry;

/** The menu of a page: what stands in its line, what behind "more", and where the reader is. */
class FrameTests {
    @ParameterizedTest
    @CsvSource({"0, 0, 0", "7, 7, 0", "8, 8, 0", "9, 7, 2", "20, 7, 13"})
    void keepsTheMenuInOneLine(int entries, int front, int more) {
        var frame = frame(entries, "/");
        assertThat(frame.front()).hasSize(front);
        assertThat(frame.more()).hasSize(more);
        assertThat(frame.front()).noneMatch(frame.more()::contains);
    }

    @Test
    void saysThatThePageStandsBehindMore() {
        assertThat(frame(12, "/page-2/part").isAtMore()).isFalse();
        assertThat(frame(12, "/page-11/part").isAtMore()).isTrue();
        assertThat(frame(12, "/elsewhere").isAtMore()).isFalse();
    }

    @Test
    void knowsTheEntryThatFitsBest() {
        var wide = MenuEntry.forEverybody("a", "/desk", 1);
        var narrow = MenuEntry.forEverybody("b", "/desk/calls", 2);
        var frame = new Frame(null, List.of(wide, narrow), List.of(), "/desk/calls/2026-000001", "/");
        assertThat(frame.isAt(narrow)).isTrue();
        assertThat(frame.isAt(wide)).isFalse();
        assertThat(frame.above()).contains(narrow);
    }

    private static Frame frame(int entries, String path) {
        var menu = IntStream.range(0, entries)
                .mapToObj(place -> MenuEntry.forEverybody("m" + place, "/page-" + place, place))
                .toList();
        return new Frame(null, menu, List.of(), path, path);
    }
}
