package kr.oneroof.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/**
 * What people choose most often: the list of {@code @zxcvbn-ts/language-common}, which the build takes from npm, and
 * before it a short one of this country's words, which that list lacks.
 */
final class CommonPasswords {
    private static final String LIST = "/passwords/common.json";
    private static final String OF_THE_COUNTRY = "/identity/common-words.txt";
    private static final int FEWEST = 3_000;
    private static final Map<String, Integer> RANKS = read();

    private CommonPasswords() {}

    /** In lower case, with the place in the list, the most frequent as 1. */
    static Map<String, Integer> ranks() {
        return RANKS;
    }

    private static Map<String, Integer> read() {
        try (var list = open(LIST);
                var words = new BufferedReader(new InputStreamReader(open(OF_THE_COUNTRY), StandardCharsets.UTF_8))) {
            var ranks = new HashMap<String, Integer>();
            words.lines()
                    .map(String::strip)
                    .filter(word -> !word.isEmpty() && !word.startsWith("#"))
                    .forEach(word -> ranks.putIfAbsent(word, ranks.size() + 1));
            for (var word : JsonMapper.shared().readValue(list, String[].class)) {
                ranks.putIfAbsent(word, ranks.size() + 1);
            }
            if (ranks.size() < FEWEST) {
                throw new IllegalStateException("The list of common passwords is cut short: " + ranks.size());
            }
            return Map.copyOf(ranks);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream open(String path) {
        var found = CommonPasswords.class.getResourceAsStream(path);
        if (found == null) {
            throw new IllegalStateException(path + " is missing: build with Maven, which takes it from npm");
        }
        return found;
    }
}
