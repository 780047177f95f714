package kr.oneroof.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

/** A heading is known by its words, and what is no row of the table is named. */
class SheetLayoutTests {
    private SheetLayout<Column> layout;

    private enum Column implements SheetColumn {
        NUMBER,
        BUSINESS,
        WON,
        NOTE;

        @Override
        public String messageKey() {
            return name();
        }

        @Override
        public boolean fits(String cell) {
            return switch (this) {
                case NUMBER -> SheetValues.requestNumber(cell).isPresent();
                case BUSINESS -> cell.replace("-", "").matches("\\d{10}");
                case WON -> SheetValues.won(cell).isPresent();
                case NOTE -> true;
            };
        }

        @Override
        public boolean isJoined() {
            return this == NOTE;
        }
    }

    @BeforeEach
    void build() {
        LocaleContextHolder.setLocale(Locale.KOREAN);
        var messages = new StaticMessageSource();
        for (var locale : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            messages.addMessage("NUMBER", locale, locale == Locale.KOREAN ? "추천번호|접수번호" : "Number");
            messages.addMessage("BUSINESS", locale, locale == Locale.KOREAN ? "사업자등록번호" : "Business number");
            messages.addMessage("WON", locale, locale == Locale.KOREAN ? "청구액|금액" : "Claimed");
            messages.addMessage("NOTE", locale, locale == Locale.KOREAN ? "비고|메모" : "Note");
        }
        layout = new SheetLayout<>(
                Column.class,
                new HeadingWords(messages),
                List.of(Column.NUMBER, Column.BUSINESS, Column.WON),
                List.of(Set.of(Column.NUMBER), Set.of(Column.WON)));
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "추천번호,사업자등록번호,청구액\n2026-000137,123-45-67890,500\n",
                "청구액,추천번호,사업자등록번호\n500,2026-000137,123-45-67890\n",
                "동부은행 이차보전 청구서\n작성일: 2026.11.30\n\n추천 번호,사업자 등록번호,청구액(원)\n2026-000137,123-45-67890,500\n",
                "No.,추천번호,업체명,사업자등록번호,[청구액]\n1,2026-000137,한빛정밀,123-45-67890,500\n",
                "접수번호*,\"사업자\n등록번호\",금 액\n2026-000137,123-45-67890,500\n",
                "NUMBER,business number,Claimed\n2026-000137,123-45-67890,500\n",
                "금액,청구액,추천번호,사업자등록번호\n1,500,2026-000137,123-45-67890\n",
                "추천번호,사업자등록번호,청구액\n2026-000137,123-45-67890,500\n추천번호,사업자등록번호,청구액\n",
                "추천번호,사업자등록번호,청구액\n2026-000137,123-45-67890,500\n합계,,500\n이하 여백\n",
                "추천번호,사업자등록번호,청구액\n2026-000137,123-45-67890,500\n,총 계 (1건),500\n",
                "2026-000137,123-45-67890,500\n",
                "2026-000137,1234567890,500\n"
            })
    void findsTheColumns(String text) {
        assertThat(read(text).lines()).singleElement().satisfies(line -> {
            assertThat(line.cell(Column.NUMBER)).isEqualTo("2026-000137");
            assertThat(line.cell(Column.BUSINESS).replace("-", "")).isEqualTo("1234567890");
            assertThat(line.cell(Column.WON)).isEqualTo("500");
        });
    }

    @Test
    void namesWhatItLeavesOut() {
        var table = read("추천번호,청구액,비고,메모\n2026-000137,500,가,나\n합계,500\n※ 이하 여백\n잘못된 번호,5\n");
        assertThat(table.leftOut().remarks()).containsExactly(3L, 4L);
        assertThat(table.lines()).extracting(SentTable.Line::line).containsExactly(2L, 5L);
        assertThat(table.lines().getFirst().cell(Column.NOTE)).isEqualTo("가 나");
        assertThat(table.columns()).containsExactlyInAnyOrder(Column.NUMBER, Column.WON, Column.NOTE);
    }

    /** A first row is no heading, and so no row is lost. */
    @Test
    void losesNoRowOfAFileWithoutHeading() {
        assertThat(read("2026-000137,,500\n2026-000138,,600\n").lines())
                .extracting(SentTable.Line::line)
                .containsExactly(1L, 2L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "추천번호,비고\\n2026-000137,x\\n#missing#청구액",
                "청구액,비고\\n500,x\\n#missing#추천번호",
                "이름,나이\\n가,5\\n#columns#3",
                "2026-000137,500\\n#columns#3",
                "2026-000137,1234567890,0,0,500\\n#columns#3",
                "가,나,다\\n1,2,3\\n#heading#3",
                "추천번호,청구액(천원)\\n2026-000137,5\\n#unit#",
                "단위 : 백만원\\n추천번호,청구액\\n2026-000137,5\\n#unit#",
                "추천번호,청구액(백만)\\n2026-000137,5\\n#unit#",
                "추천번호,청구액[단위:천]\\n2026-000137,5\\n#unit#",
                "추천번호,청구액（천）\\n2026-000137,5\\n#unit#",
                "추천번호,청구액(USD)\\n2026-000137,5\\n#unit#",
                "(단위: 백만)\\n추천번호,청구액\\n2026-000137,5\\n#unit#",
                "(단위: 천)\\n추천번호,청구액\\n2026-000137,5\\n#unit#",
                "단위: 千\\n추천번호,청구액\\n2026-000137,5\\n#unit#",
                "(단위: 천달러)\\n추천번호,청구액\\n2026-000137,5\\n#unit#",
                "추천번호,청구액(EUR)\\n2026-000137,5\\n#unit#",
                "추천번호,청구액(jpy)\\n2026-000137,5\\n#unit#",
                "추천번호,청구액[엔]\\n2026-000137,5\\n#unit#",
                "추천번호,청구액(천위안)\\n2026-000137,5\\n#unit#",
                "추천번호,청구액(€)\\n2026-000137,5\\n#unit#",
                "(단위: 유로)\\n추천번호,청구액\\n2026-000137,5\\n#unit#",
                "(단위: EUR)\\n추천번호,청구액\\n2026-000137,5\\n#unit#",
                "번호,금액(천)\\n추천번호,청구액\\n2026-000137,5\\n#unit#",
                "구분,금액 천원\\n추천번호,청구액\\n2026-000137,5\\n#unit#",
                "추천번호,청구액,청구액\\n2026-000137,5,6\\n#twice#청구액",
                "추천번호,청구액\\n#empty#",
                "추천번호,청구액\\n합계,5\\n#empty#"
            })
    void saysWhichColumnsAreMissing(String text, String why, String fact) {
        assertThatExceptionOfType(SheetRefused.class)
                .isThrownBy(() -> read(text.replace("\\n", "\n")))
                .withMessage(why)
                .satisfies(refused -> assertThat(
                                fact == null || refused.facts()[0].toString().equals(fact))
                        .as(Arrays.toString(refused.facts()))
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "추천번호,청구액(원)",
                "추천번호,청구액(KRW)",
                "지원 한도 1억원,\n추천번호,청구액",
                "한도 3천만원,\n추천번호,청구액",
                "(단위: 원)\n추천번호,청구액",
                "단위농협 천안지점\n추천번호,청구액[KRW]"
            })
    void takesAmountsInWon(String heading) {
        assertThat(read(heading + "\n2026-000137,5\n").lines())
                .singleElement()
                .satisfies(line -> assertThat(line.cell(Column.WON)).isEqualTo("5"));
    }

    @Test
    void saysThatAMissingColumnMayBeHidden() {
        var page = "<html><table><col><col hidden><tr><td>추천번호</td><td>청구액</td></tr>"
                + "<tr><td>2026-000137</td><td>500</td></tr></table></html>";
        assertThatExceptionOfType(SheetRefused.class)
                .isThrownBy(() -> read(page))
                .withMessage("missing-hidden")
                .satisfies(refused -> assertThat(refused.facts()).containsExactly("청구액", "B"));
    }

    private SentTable<Column> read(String text) {
        return layout.read(SheetReader.read(text.getBytes(StandardCharsets.UTF_8)));
    }
}
