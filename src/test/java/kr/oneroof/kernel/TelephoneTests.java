package kr.oneroof.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelephoneTests {
    @ParameterizedTest
    @CsvSource({
        "010-1234-5678,01012345678",
        "010.1234.5678,01012345678",
        "010 1234 5678,01012345678",
        "０１０－１２３４－５６７８,01012345678",
        "010–1234‑5678,01012345678",
        "+82-10-1234-5678,01012345678",
        "+82 (0)55 123 4567,0551234567",
        "0082 10 1234 5678,01012345678",
        "00182-10-1234-5678,01012345678",
        "82-10-1234-5678,01012345678",
        "82 2 312 3456,023123456",
        "+82 1588 0000,15880000",
        "(055) 123-4567,0551234567",
        "055/123/4567,0551234567",
        "02-123-4567,021234567",
        "02)1234-5678,0212345678",
        "1588-0000,15880000",
        "1661 1234,16611234",
        "1899-1234,18991234",
        "0505-123-4567,05051234567",
        "0507-1234-56789,'050712345678'",
        "070-1234-5678,07012345678",
        "080-123-4567,0801234567",
        "011-234-5678,0112345678"
    })
    void isReadHoweverItIsWritten(String typed, String digits) {
        var read = Telephone.of(typed).map(Telephone::digits).orElse("refused");
        // A number with a letter too many is none: it is refused whole, and never cut.
        assertThat(read).isEqualTo(typed.equals("0507-1234-56789") ? "refused" : digits);
        assertThat(TypedInput.phone("\u00A0" + typed + "\u200B")).isEqualTo(read.equals("refused") ? "" : read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "전화",
                "320-1200",
                "1234",
                "010-1234",
                "010-1234-56789",
                "0082101234567890",
                "12345678901234",
                "+8",
                "+84 90 123 4567",
                "055-123-4567 내선 12",
                "055-123-4567(내선 12)",
                "02-123-4567 ext. 3",
                "010-1234-5678, 055-123-4567",
                "0999999999",
                "00000000000"
            })
    void isRefusedWholeWhenItIsNone(String typed) {
        assertThat(Telephone.of(typed)).isEmpty();
        assertThat(TypedInput.phone(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "055-123-4567 내선 12",
                "055-123-4567(내선12)",
                "02-123-4567 ext. 3",
                "02-123-4567 #3",
                "02-123-4567 x3"
            })
    void isToldFromOneWithAnExtension(String typed) {
        assertThat(Telephone.hasExtension(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"055-123-4567", "전화 주세요", "내선"})
    void isNoExtensionWithoutOne(String typed) {
        assertThat(Telephone.hasExtension(typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"120", "1357", "1330"})
    void mayBeShortAtAnOffice(String typed) {
        assertThat(Telephone.ofOffice(typed).map(Telephone::digits)).contains(typed);
        assertThat(Telephone.of(typed)).isEmpty();
    }

    /** A field for a number that nobody checks would lose what it cannot read. */
    @Test
    void isCheckedInEveryFormThatAsksForOne() throws IOException {
        var field = Pattern.compile(
                "((?:@\\w+(?:\\([^()]*\\))? )*)(?:@Nullable )?String (phone|contactPhone)\\b(?=[^;{]*\\{)");
        var unchecked = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(one -> one.getFileName().toString().matches("\\w*Forms?\\.java"))
                    .toList()) {
                var text = Files.readString(file).replaceAll("\\s+", " ");
                var record = text.indexOf("record ");
                field.matcher(text.substring(
                                Math.max(0, record), Math.max(0, text.indexOf('{', Math.max(0, record)) + 1)))
                        .results()
                        .filter(found ->
                                !found.group(1).contains("@ValidTelephone") && !text.contains("Telephone.of(phone)"))
                        .forEach(found -> unchecked.add(file.getFileName() + " " + found.group(2)));
            }
        }
        assertThat(unchecked).isEmpty();
    }
}
