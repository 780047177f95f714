package kr.oneroof.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import kr.oneroof.support.ModuleTest;

/** What was typed stands on the paper as it was typed. */
@ModuleTest
class PaperPdfRendererTests {
    private static final String PROSE = "중소기업기본법 시행령 별표에 따른 규모 기준을 확인하였으며, 신청하신 경영안정자금의 용도와 상환 계획을 검토한 결과 「김해시 "
            + "중소기업육성기금 설치 및 운용 조례」 제12조에 따라 융자를 추천합니다. 추천 결정일부터 석 달 안에 은행에서 대출을 실행하여 주시기 바랍니다. ";
    private static final float RIGHT_EDGE = (210 - 18) * 72 / 25.4f;

    @Autowired
    private PaperPdfRenderer renderer;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "㈜대성",
                "金海産業",
                "龍虎馬 鐵鋼",
                "뷁똠펲방각하",
                "①②⑳ ㉮ ㈎",
                "㎡ ㎏ ㎥ ㏊",
                "Ⅰ Ⅳ ⅳ",
                "℃ ± × ÷ ½ ° ′ ″",
                "✓ ☎ ★ ※ → ■ ○",
                "№ – — … · ㆍ ・",
                "「조례」 『법』 ≪원≫ “따옴표” ‘작은’",
                "€ £ ¥ ₩",
                "Äé ñ ß Ω Ж Nguyễn",
                "㉿ ㏇ ％ ＆ 〓"
            })
    void printsEverySignThatFirmsAndRulesUse(String sign) throws IOException {
        var text = text(print(sign, List.of(sign + " 본문"), sign));
        assertThat(text.lines().map(PaperPdfRendererTests::bare)).contains(bare(sign));
        assertThat(text).doesNotContain("#", "〓".equals(sign.substring(sign.length() - 1)) ? "#" : "〓");
    }

    @Test
    void composesWhatCameApart() throws IOException {
        var apart = Normalizer.normalize("한빛정밀 뷁똠펲", Normalizer.Form.NFD);
        assertThat(text(print(apart, List.of(), apart))).contains("한빛정밀 뷁똠펲").doesNotContain("#", "\u1112");
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "👩🏽‍🔧", "ก", "\uD869\uDEA5"})
    void marksWhatNoLetterShowsAndSaysSo(String unknown) throws IOException {
        var text = text(print("가" + unknown + "나", List.of(), "본문"));
        assertThat(text).contains("가〓나", "글꼴에 없는 글자를 대신한").doesNotContain("#");
    }

    @Test
    void saysNothingOfMarksWhereNoneAre() throws IOException {
        assertThat(text(print("한빛정밀", List.of(), "본문"))).doesNotContain("〓", "글꼴에 없는");
    }

    @ParameterizedTest
    @ValueSource(strings = {"한\u200B빛", "\uFEFF한빛", "한\u00AD빛", "한\u202E빛", "한\uFE0F빛", "한\u0007빛", "한\uD800빛"})
    void leavesOutWhatNobodySees(String unseen) throws IOException {
        assertThat(text(print(unseen, List.of(), unseen))).contains("한빛").doesNotContain("#", "〓");
    }

    @Test
    void showsPlainLettersForOrnamentalOnes() throws IOException {
        assertThat(text(print("𝐇𝐁 ﬁrst", List.of(), ""))).contains("HB").doesNotContain("〓", "#");
    }

    @Test
    void endsLinesBetweenWords() throws IOException {
        var pdf = print("제목", List.of(PROSE, PROSE), PROSE.repeat(3));
        var words = Arrays.asList(PROSE.strip().split(" "));
        for (var line : lines(pdf)) {
            var shown = Arrays.asList(line.text().strip().split(" +"));
            assertThat(words.containsAll(shown)
                            || line.text().strip().equals("제목")
                            || line.text().contains("제목")
                            || line.text().contains(" / "))
                    .as(line.text())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"가", "a", "漢", "가나다라마바사", "https://www.example.co.kr/"})
    void keepsLongWordsOnThePage(String part) throws IOException {
        var word = part.repeat(400 / part.length());
        for (var line : lines(print("제목", List.of(word, "짧은 말 " + word), word))) {
            assertThat(line.right()).as(line.text()).isLessThanOrEqualTo(RIGHT_EDGE + 1);
        }
        assertThat(text(print("제목", List.of(), word)).replaceAll("\\s", "")).contains(word);
    }

    @Test
    void staysSmall() {
        var all = new StringBuilder();
        for (var letter = '가'; letter < '가' + 1_200; letter++) {
            all.append(letter).append(letter % 8 == 0 ? " " : "");
        }
        assertThat(print("한빛정밀 " + "金海産業㈜", List.of(PROSE), PROSE)).hasSizeLessThan(100_000);
        assertThat(print("많은 글자", List.of(PROSE), all.toString())).hasSizeLessThan(300_000);
    }

    private record Line(String text, float right) {}

    private byte[] print(String name, List<String> rows, String text) {
        return renderer.print("document/paper/words", Map.of("name", name, "rows", rows, "text", text));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var opened = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(opened);
        }
    }

    private static List<Line> lines(byte[] pdf) throws IOException {
        var lines = new ArrayList<Line>();
        try (PDDocument opened = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    var last = positions.getLast();
                    lines.add(new Line(text, last.getXDirAdj() + last.getWidthDirAdj()));
                }
            }.getText(opened);
        }
        return lines;
    }

    /**
     * Without blanks, and of signs that share a glyph in this font the one that people type: a reader gives back
     * either.
     */
    private static String bare(String text) {
        return Normalizer.normalize(text.replaceAll("\\s", ""), Normalizer.Form.NFKC)
                .replace('‒', '–')
                .replace('‧', '・')
                .replace('ʻ', '‘');
    }
}
