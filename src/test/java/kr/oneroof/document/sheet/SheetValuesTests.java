package kr.oneroof.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People write one thing in many ways. */
class SheetValuesTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026. 11. 30.",
                "2026.11.30",
                "2026.11.30.",
                "2026-11-30",
                "2026/11/30",
                "20261130",
                "2026년 11월 30일",
                "2026년11월30일",
                "26.11.30",
                "26-11-30",
                "'26.11.30",
                "26. 11. 30.",
                "26년 11월 30일",
                "2026-11-30 14:05",
                "2026-11-30 14:05:33",
                "2026.11.30 14:05:33.123",
                "2026-11-30T00:00:00",
                "2026/11/30 오후 2:05:00",
                "2026. 11. 30. (월)",
                "2026.11.30(월) 14:05",
                "2026년 11월 30일 월요일",
                "2026년 11월 30일 (월) 오후 2시 5분",
                "20261130 140533",
                "20261130140533",
                "20261130 14:05",
                "２０２６．１１．３０",
                "2026年11月30日",
                "2026年11月30日 月曜日",
                "2026-11-30 Mon",
                "2026\u201111\u201130",
                "\u00A02026-11-30\u200B",
                "2026 - 11 - 30",
                "2026-11-30 2:05 PM"
            })
    void readsDays(String text) {
        assertThat(SheetValues.day(text)).contains(LocalDate.of(2026, 11, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "11/30/2026",
                "30-11-2026",
                "2026-13-01",
                "2026-02-29",
                "2026-11-31",
                "2026-11",
                "2026",
                "46356",
                "2026-11-30 ~ 2026-12-01",
                "2026-11/30",
                "1826-11-30",
                "2226-11-30",
                "26.1130",
                "261130",
                "2026113",
                "202611301",
                "=TODAY()",
                "#N/A",
                "내일",
                "합계",
                "2026-11-30 외",
                "110-2026-1130"
            })
    void asksAboutWhatIsNoDay(String text) {
        assertThat(SheetValues.day(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "1,234,567~1234567",
                "1234567~1234567",
                "1,234,567원~1234567",
                "1,234,567 원~1234567",
                "₩1,234~1234",
                "￦1,234~1234",
                "\\1,234~1234",
                "KRW 1,234~1234",
                "1,234 KRW~1234",
                "1,234.00~1234",
                "1234.0~1234",
                "1234.0000~1234",
                "１，２３４~1234",
                "(1,234)~-1234",
                "-1,234~-1234",
                "−1,234~-1234",
                "△1,234~-1234",
                "▲1,234~-1234",
                "-₩1,234~-1234",
                "₩-1,234~-1234",
                "(₩1,234)~-1234",
                "1,234-~-1234",
                "+1,234~1234",
                "금 1,234원정~1234",
                "0~0",
                "0원~0",
                "1 234 567~1234567",
                "₩ 1 234 567 원~1234567",
                "₩ 1,234.00~1234",
                "\\ 66,550~66550",
                "200000000~200000000"
            })
    void readsWon(String text, long won) {
        assertThat(SheetValues.won(text)).contains(won);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "이억",
                "2억",
                "1천만원",
                "1.5",
                "1,234.50",
                "1.234.567",
                "100.000",
                "1000 2000",
                "1000\n2000",
                "1\n000",
                "1 000 00",
                "1,000 000",
                "1.000",
                "1,000.000",
                "12,34",
                "1,23,456",
                "1,2345",
                "$1,234",
                "USD 1,234",
                "1234567890123456",
                "1.2E+09",
                "=A1*2",
                "#REF!",
                "1,234/2",
                "5%",
                "--5"
            })
    void asksAboutWhatIsNoWon(String text) {
        assertThat(SheetValues.won(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5, 500",
        "5%, 500",
        "5.0%, 500",
        "5.25 %, 525",
        "5.250%, 525",
        "５％, 500",
        "연 5.2%, 520",
        "5.2퍼센트, 520",
        "0.05, 5",
        "0.5%, 50",
        "0, 0",
        "100, 10000",
        "4.35, 435",
        "12.30, 1230"
    })
    void readsRates(String text, int points) {
        assertThat(SheetValues.rate(text))
                .hasValueSatisfying(rate -> assertThat(rate.value()).isEqualTo(points));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1 2.5%",
                "1\n2",
                "5.255",
                "101",
                "-5",
                "5,2",
                "5.2.1",
                "CD+2",
                "=5%",
                "5%p",
                "2026-11-30",
                "500bp"
            })
    void asksAboutWhatIsNoRate(String text) {
        assertThat(SheetValues.rate(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-000137",
                "2026000137",
                "[2026-000137]",
                "(2026-000137)",
                "#2026-000137",
                "제2026-000137호",
                "2026\u2013000137",
                "２０２６－０００１３７",
                "\u00A02026-000137\u3000",
                " 2026 - 000137 "
            })
    void readsNumbersOfRequests(String text) {
        assertThat(SheetValues.requestNumber(text)).contains("2026-000137");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "137",
                "1926-000137",
                "2026-00137",
                "2026-0001370",
                "2026-000137-1",
                "2026-000137 2026-000138",
                "2026-000 137"
            })
    void knowsWhatIsNoNumber(String text) {
        assertThat(SheetValues.requestNumber(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-000243 박하나",
                "박하나2026-000243",
                "대관료(2026-000243)",
                "[2026000243]",
                "2026000243박",
                "접수번호:2026-000243.",
                "대관-2026-000243",
                "２０２６－０００２４３",
                "2026\u2013000243",
                "2026-000243, 2026-000243"
            })
    void findsNumbersInFreeText(String text) {
        assertThat(SheetValues.requestNumbersIn(text)).containsExactly("2026-000243");
    }

    /** Account numbers, telephone numbers, and whatever else is longer. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1102026000243-77 박하나",
                "010-2026-000244",
                "110-2026000243",
                "2026-000243-77",
                "2026-0002431",
                "12026-000243",
                "0102026000244",
                "2026000243-01-012",
                "3.2026-000243",
                "2026-000243.5",
                "110\u20132026\u2013000243",
                "302-2026-000243-11",
                "202600024",
                "1026-000243"
            })
    void findsNoNumberWithinALongerOne(String text) {
        assertThat(SheetValues.requestNumbersIn(text)).isEmpty();
    }

    @Test
    void findsAllNumbers() {
        assertThat(SheetValues.requestNumbersIn("2026-000243 와 2026-000244"))
                .containsExactlyInAnyOrder("2026-000243", "2026-000244");
    }

    @Test
    void knowsWhatBanksWriteForNothing() {
        assertThat(SheetValues.isNothing(" - ")).isTrue();
        assertThat(SheetValues.isNothing("\u00A0")).isTrue();
        assertThat(SheetValues.isNothing("0")).isFalse();
    }
}
