package kr.oneroof.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessNumberTests {
    @ParameterizedTest
    @ValueSource(
            strings = {"110-81-41272", "505-81-24020", "123-45-67891", " 1108141272 ", "１１０－８１－４１２７２", "110 81 41272"})
    void acceptsWhatChecksHoweverItIsTyped(String typed) {
        assertThat(BusinessNumber.isOne(typed)).isTrue();
        assertThat(BusinessNumber.typed(typed).value()).hasSize(10).containsOnlyDigits();
    }

    @ParameterizedTest
    @ValueSource(strings = {"123-45-67890", "110-81-41273", "110-81-4127", "110-81-412720", "", "abc", "110-81-4127x"})
    void refusesWhatDoesNotCheck(String typed) {
        assertThat(BusinessNumber.isOne(typed)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> BusinessNumber.typed(typed));
    }

    /** The outer remainder: about one number in ten ends in 0, and all of those must pass. */
    @Test
    void findsExactlyOneLastDigitForAnyNine() {
        var luck = new Random(20_261_124);
        var endsInNought = 0;
        for (var turn = 0; turn < 10_000; turn++) {
            var nine = "%09d".formatted(luck.nextInt(1_000_000_000));
            var fitting = IntStream.range(0, 10)
                    .filter(last -> BusinessNumber.isOne(nine + last))
                    .toArray();
            assertThat(fitting).as(nine).hasSize(1);
            endsInNought += fitting[0] == 0 ? 1 : 0;
        }
        assertThat(endsInNought).isBetween(800, 1_200);
    }

    @Test
    void noticesEveryDigitThatIsMistyped() {
        var number = "1108141272";
        for (var place = 0; place < 10; place++) {
            for (var digit = '0'; digit <= '9'; digit++) {
                var wrong = new StringBuilder(number);
                wrong.setCharAt(place, digit);
                // The ninth digit weighs five, so two digits five apart may check alike; all others are told apart.
                if (place != 8 && !wrong.toString().equals(number)) {
                    assertThat(BusinessNumber.isOne(wrong.toString()))
                            .as(wrong.toString())
                            .isFalse();
                }
            }
        }
    }
}
