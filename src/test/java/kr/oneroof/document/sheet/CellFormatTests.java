package kr.oneroof.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell is what its sender sees in it. */
class CellFormatTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "0.00%~0.05~5%",
                "0%~0.05~5%",
                "0.00%~0.0525~5.25%",
                "#,##0.0%~0.07~7%",
                "0.00%;[Red]-0.00%~0.052~5.2%",
                "0.00\" \"%~0.1~10%",
                "0.0%_)~0.035~3.5%",
                "[Blue]0.00%~0.29~29%",
                "0.00\"%\"~5~5",
                "0.00\\%~5.25~5.25",
                "0\"% 금리\"~5~5",
                "#,##0~200000000~200000000",
                "#,##0.00~5.250000000000001~5.25",
                "General~0.30000000000000004~0.3",
                "General~1.0E10~10000000000",
                "General~1.2345678901234567~1.23456789012346",
                "General~-0~0",
                "@~5~5",
                "_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-~66550~66550",
                "\"₩\"#,##0~66550~66550",
                "[$₩-412]#,##0~66550~66550",
                "[$-412]#,##0\"원\"~66550~66550",
                "#,##0\"day\"~3~3",
                "000-00-00000~1234567890~123-45-67890",
                "000\\-00\\-00000~123456789~012-34-56789",
                "0000-000000~2026000137~2026-000137",
                "00000000~42~00000042",
                "0~42~42",
                "0.00E+00~20000000000~20000000000",
                "[h]:mm~1.5~1.5",
                "[Red]#,##0;(#,##0)~-5~-5",
                "#,##0\"만원\"~100~100만원",
                "#,##0만원~100~100만원",
                "#,##0\"천원\"~100~100천원",
                "#,##0 \"백만\"~3~3백만",
                "#,##0.0\"억원\"~1.5~1.5억원",
                "General\"천원\"~5~5천원",
                "#,##0,\"천원\"~1234567~1234567",
                "#,##0,,\"백만원\"~1234567~1234567",
                "#,##0,\"만원\"~1234567~1234.567만원",
                "#,##0,~1234567~1234.567천",
                "#,##0,,~5000000~5백만",
                "\"△\"#,##0~66550~-66550",
                "△#,##0~66550~-66550",
                "-#,##0~66550~-66550",
                "\\-#,##0~66550~-66550",
                "(#,##0)~66550~-66550",
                "\\(#,##0\\)~66550~-66550",
                "#,##0\"-\"~66550~-66550",
                "(#,##0)~-66550~-66550",
                "(#,##0)~0~0",
                "#,##0_);(#,##0)~66550~66550",
                "#,##0;△#,##0;0~66550~66550",
                "#,##0;△#,##0;0~-66550~-66550",
                "[$$-409]#,##0.00~100~$100",
                "\"US$\"#,##0~100~US$100",
                "#,##0\" USD\"~100~USD100",
                "#,##0 [$€-407]~100~€100",
                "[$-409]#,##0~100~100",
                "#,##0\"달러\"~100~달러100",
                "[=0]\"-\";0.00%~0.05~5%",
                "[=0]\"-\";0.00%~0~0",
                "[<1]0.00%;0~0.05~5%",
                "[<1]0.00%;0~5~5",
                "0.00%;[=0]\"없음\"~0.05~5%",
                "[>100]0;[<0]-0;0.0%~0.05~5%",
                "[Red][<0]0.0%;[Blue]0.00%~0.05~5%",
                "[<>0]#,##0;\"-\"~5~5",
                "0;-0;;@~7~7",
                ";;;~7~"
            })
    void readsNumbers(String code, String raw, String words) {
        assertThat(CellFormat.of(code).words(raw, false)).isEqualTo(words == null ? "" : words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy-mm-dd",
                "yyyy\"년\" m\"월\" d\"일\"",
                "yyyy\"年\" mm\"月\" dd\"日\"",
                "[$-412]yyyy\"년\" m\"월\" d\"일\" dddd",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
                "yyyy. m. d",
                "yyyy\".\"\\ m\".\"\\ d;@",
                "yy/mm/dd",
                "d-mmm-yy",
                "m/d/yy h:mm",
                "mm\"월\" dd\"일\"",
                "mm-dd",
                "yyyy년 mm월 dd일",
                "yyyy/m/d;@",
                "[$-411]ggge\"年\"m\"月\"d\"日\"",
                "[$-ko-KR]yyyy\\-mm\\-dd",
                "yyyy-mm-dd hh:mm:ss.000",
                "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"",
                "YYYY-MM-DD",
                "aaaa yyyy-mm-dd",
                "[Red]yyyy-mm-dd",
                "_-yyyy-mm-dd_-"
            })
    void readsDays(String code) {
        assertThat(CellFormat.of(code).words("46356", false)).isEqualTo("2026-11-30");
        assertThat(CellFormat.of(code).words("44894", true)).isEqualTo("2026-11-30");
        assertThat(CellFormat.of(code).words("46356.586805555555", false)).isEqualTo("2026-11-30 14:05:00");
    }

    /** Those of which a file tells the number alone. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 47, 50, 51, 52, 53, 54,
                55, 56, 57, 58
            })
    void readsDaysThatExcelKnowsByNumber(int id) {
        assertThat(CellFormat.of(id, null).words("46356", false)).isEqualTo("2026-11-30");
    }

    @Test
    void knowsTheOtherBuiltInFormats() {
        assertThat(CellFormat.of(5, "\"$\"#,##0").words("46356", false))
                .as("of the own currency")
                .isEqualTo("46356");
        assertThat(CellFormat.of(9, null).words("0.05", false)).isEqualTo("5%");
        assertThat(CellFormat.of(10, null).words("0.0525", false)).isEqualTo("5.25%");
        for (var id : new int[] {0, 1, 2, 3, 4, 5, 11, 12, 13, 37, 38, 39, 40, 41, 42, 43, 44, 46, 48, 49, 59, 99}) {
            assertThat(CellFormat.of(id, null).words("46356", false))
                    .as("format " + id)
                    .isEqualTo("46356");
        }
        assertThat(CellFormat.of(14, "0.00%").words("0.05", false)).isEqualTo("5%");
        assertThat(CellFormat.of(20, null).words("0.586805555555", false)).isEqualTo("14:05:00");
    }

    @ParameterizedTest
    @CsvSource({"1E999999999, 1E999999999", "NaN, NaN", "1E300, 1E300", "-1, -1", "99999999999, 99999999999", "x, x"})
    void staysCalmWhereNoDayCanBe(String raw, String words) {
        assertThat(CellFormat.DATE.words(raw, false)).isEqualTo(words);
    }
}
