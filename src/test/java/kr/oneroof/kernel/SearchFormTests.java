package kr.oneroof.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.support.ModuleTest;

/** The database says the same form as Java, for every letter there is and for mixtures of those that matter. */
@ModuleTest
class SearchFormTests {
    private static final String[] PIECES = {
        "(주)", "㈜", "주식회사", "유한", "책임", "회사", "(", "주", ")", " ", "\u00A0", "\u200B", "-", "–", "２０２６", "한빛", "ᄒ", "ᅡ",
        "ᆫ", "é", "e\u0301", "İ", "Σ", "ß", "ﬁ", "Ⅳ", "㎡", "①", "가\u0301", "A", "_", "%", "\\", "'", "😀", "金",
        "\uF900", "\u3164", "\u0130", "합명회사", "\n", "\t"
    };

    @Autowired
    private JdbcClient database;

    @Test
    void agreesOnEverySingleSign() {
        var all = IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
                .filter(one -> Character.isDefined(one)
                        && Character.getType(one) != Character.SURROGATE
                        && Character.getType(one) != Character.PRIVATE_USE)
                .mapToObj(Character::toString)
                .toList();
        assertThat(all).hasSizeGreaterThan(140_000);
        for (var from = 0; from < all.size(); from += 10_000) {
            agree(all.subList(from, Math.min(from + 10_000, all.size())));
        }
    }

    @Test
    void agreesOnMixtures() {
        var random = new Random(101);
        var all = new ArrayList<String>();
        for (var one = 0; one < 10_000; one++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(12), 0, PIECES.length).forEach(piece -> text.append(PIECES[piece]));
            all.add(text.toString());
        }
        agree(all);
    }

    private void agree(List<String> texts) {
        var said = database.sql("select search_form(x) from unnest(?) with ordinality as t(x, n) order by n")
                .param(texts.toArray(String[]::new))
                .query(String.class)
                .list();
        assertThat(said).isEqualTo(texts.stream().map(SearchText::form).toList());
    }
}
