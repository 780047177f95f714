package kr.oneroof.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Where a line of a paper may end. */
class KoreanLineBreakerTests {
    private static List<String> parts(String text) {
        var breaker = new KoreanLineBreaker();
        breaker.setText(text);
        var parts = new ArrayList<String>();
        var from = 0;
        for (var to = breaker.next(); to >= 0; to = breaker.next()) {
            parts.add(text.substring(from, to));
            from = to;
        }
        assertThat(String.join("", parts)).as("loses nothing").isEqualTo(text);
        return parts;
    }

    @Test
    void endsBehindTheBlanksOfAWord() {
        assertThat(parts("한빛정밀은  이차보전을 받는다")).containsExactly("한빛정밀은  ", "이차보전을 ", "받는다");
        assertThat(parts(" 앞에 빈칸")).containsExactly(" ", "앞에 ", "빈칸");
        assertThat(parts("")).isEmpty();
    }

    @Test
    void leavesTogetherWhatANoBreakBlankHolds() {
        assertThat(parts("제3조\u00A0제1항 따라")).containsExactly("제3조\u00A0제1항 ", "따라");
    }

    @Test
    void endsAnywhereInAWordThatFitsNoColumn() {
        var fits = "가".repeat(KoreanLineBreaker.LONGEST_WHOLE / 2);
        assertThat(parts(fits)).containsExactly(fits);
        assertThat(parts(fits + "가")).hasSize(KoreanLineBreaker.LONGEST_WHOLE / 2 + 1);
        assertThat(parts("a".repeat(KoreanLineBreaker.LONGEST_WHOLE))).hasSize(1);
        assertThat(parts("a".repeat(KoreanLineBreaker.LONGEST_WHOLE + 1))).hasSize(KoreanLineBreaker.LONGEST_WHOLE + 1);
    }

    @Test
    void cutsNoSignInTwo() {
        var rare = "𠮷".repeat(KoreanLineBreaker.LONGEST_WHOLE);
        assertThat(parts(rare)).hasSize(KoreanLineBreaker.LONGEST_WHOLE).containsOnly("𠮷");
    }

    @Test
    void beginsAnewWithEachText() {
        var breaker = new KoreanLineBreaker();
        breaker.setText("하나 둘");
        breaker.next();
        breaker.setText("셋");
        assertThat(breaker.next()).isOne();
        assertThat(breaker.next()).isEqualTo(-1);
    }
}
