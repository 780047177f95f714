package kr.oneroof.finance.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kr.oneroof.document.sheet.Headings;
import kr.oneroof.document.sheet.SheetReader;
import kr.oneroof.finance.Quarter;

/** What a bank sends, read row by row, and when it should have come. */
class ClaimWorkbookTests {
    private static final String HEADING = "추천번호,사업자등록번호,분기 처음 잔액,분기 끝 잔액,청구액\n";

    @Test
    void readsAmountsAsPeopleGroupThem() {
        var sheet = read("2026-000137,123-45-67890,\"200,000,000\",,\"1,232,876\"\n");
        assertThat(sheet.isGood()).isTrue();
        assertThat(sheet.rows())
                .containsExactly(new ClaimRow(2, "2026-000137", "1234567890", 200_000_000L, null, 1_232_876));
    }

    @Test
    void readsWideBusinessNumbersAndBlankOnes() {
        assertThat(read("2026-000137,１２３－４５－６７８９０,,,5\n2026-000138,-,,,5\n").rows())
                .extracting(ClaimRow::businessNumber)
                .containsExactly("1234567890", "");
    }

    @ParameterizedTest
    @CsvSource({
        "137, , , , 5, number",
        "2026-000137, 123456789012345678901, , , 5, business-number",
        "2026-000137, 없음, , , 5, business-number",
        "2026-000137, 123-45-6789, , , 5, business-number",
        "2026-000137, , 이억, , 5, balance",
        "2026-000137, , , 1.5, 5, balance",
        "2026-000137, , , , -5, negative",
        "2026-000137, , , , , claimed",
        "2026-000137, , , , 1.5, claimed",
        "2026-000137, , , , 12345678901234, claimed"
    })
    void saysWhatIsWrongWithARow(
            String number, String business, String opening, String closing, String claimed, String field) {
        var cells = Stream.of(number, business, opening, closing, claimed)
                .map(cell -> cell == null ? "" : cell)
                .collect(Collectors.joining(","));
        assertThat(read(cells + "\n").wrong()).singleElement().satisfies(wrong -> {
            assertThat(wrong.line()).isEqualTo(2);
            assertThat(wrong.messageKey()).isEqualTo("finance.claim.wrong." + field);
        });
    }

    @Test
    void readsFiftyThousandRows() {
        var rows = IntStream.range(0, 50_000)
                .mapToObj("2026-%06d,,,,1\n"::formatted)
                .collect(Collectors.joining());
        assertThat(read(rows).rows()).hasSize(50_000);
    }

    @Test
    void knowsTheDeadlines() {
        var quarter = new Quarter(2026, 1);
        assertThat(Claim.claimDue(quarter)).isEqualTo("2026-04-15");
        assertThat(Claim.payDue(quarter)).isEqualTo("2026-04-30");
        assertThat(claim(LocalDateTime.parse("2026-04-15T23:59"), null).isLate())
                .isFalse();
        assertThat(claim(LocalDateTime.parse("2026-04-16T00:00"), null).isLate())
                .isTrue();
        assertThat(claim(LocalDateTime.parse("2026-04-10T09:00"), null).isPaidLate(LocalDate.of(2026, 5, 1)))
                .isTrue();
        assertThat(claim(LocalDateTime.parse("2026-04-10T09:00"), LocalDate.of(2026, 4, 30))
                        .isPaidLate(LocalDate.of(2026, 5, 1)))
                .isFalse();
    }

    @Test
    void readsQuartersFromAddresses() {
        assertThat(Quarter.parse("2026-1")).hasValue(new Quarter(2026, 1));
        assertThat(Quarter.parse("2026-5")).isEmpty();
        assertThat(Quarter.parse("../2026-1")).isEmpty();
        assertThat(new Quarter(2026, 1).before()).hasToString("2025-4");
        assertThat(new Quarter(2026, 4).next()).hasToString("2027-1");
    }

    private static Claim claim(LocalDateTime claimedAt, @Nullable LocalDate paidOn) {
        return new Claim(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "동부은행",
                new Quarter(2026, 1),
                ClaimState.VALIDATED,
                1,
                "",
                claimedAt,
                new Claim.Hands(null, null, null, null, paidOn),
                new Settlement(0, 0));
    }

    private static ClaimWorkbook read(String rows) {
        return ClaimWorkbook.read(ClaimFileService.layout(Headings.words())
                .read(SheetReader.read((HEADING + rows).getBytes(StandardCharsets.UTF_8))));
    }
}
