package kr.oneroof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import kr.oneroof.support.Refusals;
import kr.oneroof.support.Refusals.Refusal;
import kr.oneroof.support.Words;

/**
 * Whatever a rule forbids, some test was forbidden it: every refusal is named in a test of its own module, by its key
 * or, where its type always says the same, by that type.
 */
class EveryRefusalTests {
    private static final int FEWEST = 150;
    private static final Path TESTS = Path.of("src/test/java");

    private static final Set<Refusal> REFUSALS = Refusals.in(Path.of("src/main/java"));

    @Test
    void findsThemAll() {
        assertThat(REFUSALS).hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    @Test
    void isNamedInATest() {
        var words = Words.byModule(TESTS);
        var unnamed = new TreeMap<String, Set<String>>();
        REFUSALS.stream()
                .filter(refusal -> !isNamed(refusal, words))
                .forEach(refusal -> unnamed.computeIfAbsent(refusal.place(), _ -> new TreeSet<>())
                        .add(refusal.type() + " " + refusal.names()));
        assertThat(unnamed).isEmpty();
    }

    private static boolean isNamed(Refusal refusal, Map<String, Set<String>> words) {
        return words.getOrDefault(refusal.module(), Set.of()).stream()
                .anyMatch(word ->
                        refusal.names().stream().anyMatch(name -> word.equals(name) || word.endsWith("." + name)));
    }

    @Test
    void knowsATestThatNamesNone() {
        var refusal = new Refusal("CallRefused", Set.of("no-phone"), "callcenter", "CallbackDesk");
        assertThat(isNamed(refusal, Map.of("callcenter", Set.of("callcenter.refused.no-phone"))))
                .isTrue();
        assertThat(isNamed(refusal, Map.of("callcenter", Set.of("no-phones"), "venue", Set.of("no-phone"))))
                .isFalse();
    }
}
