package kr.oneroof.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.Won;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InterestSubsidyTests {
    private static final String SHA_256 = "d0b8a825ff38d7f573c16fee6f44b8052c660153ba5d2f60499be2ba35b14206";
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    static Stream<JsonNode> acceptance() throws IOException, GeneralSecurityException {
        try (var file = InterestSubsidyTests.class.getResourceAsStream("/acceptance/interest-subsidy.json")) {
            var bytes = Objects.requireNonNull(file).readAllBytes();
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .isEqualTo(SHA_256);
            return JsonMapper.shared().readTree(bytes).valueStream();
        }
    }

    @ParameterizedTest
    @MethodSource("acceptance")
    void agreesWithTheReference(JsonNode row) {
        var movements = row.get("movements")
                .valueStream()
                .map(one -> new Movement(day(one, "on"), one.get("won").asLong()))
                .toList();
        var rates = row.get("loan_rates")
                .valueStream()
                .map(one -> new LoanRate(
                        day(one, "from"), new BasisPoints(one.get("bp").asInt())))
                .toList();
        var support = new Support(
                new Won(10_000_000_000L),
                new BasisPoints(row.get("subsidy_bp").asInt()),
                BasisPoints.ZERO,
                row.get("day_basis").asString().equals("365") ? DayBasis.FIXED_365 : DayBasis.ACTUAL,
                day(row, "support_from"),
                day(row, "support_until"),
                row.has("stopped_on") ? day(row, "stopped_on") : null,
                List.of());
        assertThat(InterestSubsidy.of(new LoanLedger(movements, rates), support, day(row, "from"), day(row, "to"))
                        .amount())
                .as(row.get("id").asString())
                .isEqualTo(new Won(row.get("subsidy_won").asLong()));
    }

    @Test
    void paysAYearInFourQuarters() {
        var loan = loan(NEW_YEAR, 100_000_000);
        var support = support(200, 100_000_000);
        assertThat(Stream.iterate(new Quarter(2026, 1), Quarter::next)
                        .limit(4)
                        .map(quarter -> of(loan, support, quarter)))
                .containsExactly(493_150L, 498_630L, 504_109L, 504_109L);
    }

    @Test
    void cutsEachLoanByItself() {
        var sum = 0L;
        for (var amount : new long[] {33_333_333, 33_333_333, 33_333_334}) {
            var paid = of(loan(NEW_YEAR, amount), support(200, amount), new Quarter(2026, 1));
            assertThat(paid).isEqualTo(164_383);
            sum += paid;
        }
        assertThat(sum).isEqualTo(493_149);
    }

    @Test
    void countsTheDayOfADrawAndNotThatOfARepayment() {
        var loan = new LoanLedger(
                List.of(
                        new Movement(LocalDate.of(2026, 1, 20), 200_000_000),
                        new Movement(LocalDate.of(2026, 3, 1), -50_000_000)),
                rates());
        var subsidy = InterestSubsidy.of(loan, support(250, 200_000_000), NEW_YEAR, LocalDate.of(2026, 3, 31));
        assertThat(subsidy.amount()).isEqualTo(new Won(866_438));
        assertThat(subsidy.segments()).extracting(Segment::days).containsExactly(40, 31);
    }

    @Test
    void paysNothingOnWhatWasNotApprovedNorOnDaysInArrears() {
        var arrears = new Support.Stretch(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 10));
        var support = new Support(
                new Won(100_000_000),
                new BasisPoints(200),
                BasisPoints.ZERO,
                DayBasis.FIXED_365,
                NEW_YEAR,
                LocalDate.of(2028, 12, 31),
                null,
                List.of(arrears));
        var subsidy = InterestSubsidy.of(loan(NEW_YEAR, 150_000_000), support, NEW_YEAR, LocalDate.of(2026, 3, 31));
        assertThat(subsidy.segments()).extracting(Segment::balance).containsOnly(100_000_000L);
        assertThat(subsidy.segments()).extracting(Segment::days).containsExactly(31, 49);
    }

    @Test
    void leavesTheCompanyItsOwnShareOfTheInterest() {
        var loan = new LoanLedger(
                List.of(new Movement(NEW_YEAR, 100_000_000)), List.of(new LoanRate(NEW_YEAR, new BasisPoints(280))));
        var support = new Support(
                new Won(100_000_000),
                new BasisPoints(250),
                new BasisPoints(100),
                DayBasis.FIXED_365,
                NEW_YEAR,
                LocalDate.of(2028, 12, 31),
                null,
                List.of());
        assertThat(InterestSubsidy.of(loan, support, NEW_YEAR, NEW_YEAR)
                        .segments()
                        .getFirst()
                        .rate()
                        .value())
                .isEqualTo(180);
    }

    @Test
    void refusesABookThatPaysBackMoreThanWasDrawn() {
        var loan =
                new LoanLedger(List.of(new Movement(NEW_YEAR, 10), new Movement(NEW_YEAR.plusDays(1), -20)), rates());
        assertThatThrownBy(() -> of(loan, support(200, 100), new Quarter(2026, 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    /** However the days are divided, the cut takes less than a won a part, and never pays more than the whole. */
    @Test
    void neverPaysMoreInPartsThanAtOnce() {
        var random = new Random(20_261_125);
        for (var i = 0; i < 500; i++) {
            var loan = somehow(random);
            var support = support(1 + random.nextInt(500), 1 + random.nextLong(400_000_000));
            var whole = InterestSubsidy.of(loan, support, NEW_YEAR, LocalDate.of(2026, 12, 31))
                    .amount()
                    .amount();
            var parts = Stream.iterate(new Quarter(2026, 1), Quarter::next)
                    .limit(4)
                    .mapToLong(quarter -> of(loan, support, quarter))
                    .sum();
            assertThat(parts).isLessThanOrEqualTo(whole).isGreaterThan(whole - 4);
        }
    }

    /** What a person would reckon from the segments alone, line by line, is what is paid. */
    @Test
    void isTheSumOfItsSegments() {
        var random = new Random(7);
        for (var i = 0; i < 500; i++) {
            var subsidy = InterestSubsidy.of(
                    somehow(random), support(250, 400_000_000), NEW_YEAR, LocalDate.of(2026, 12, 31));
            var products = subsidy.segments().stream()
                    .mapToLong(segment -> segment.balance() * segment.rate().value() * segment.days())
                    .sum();
            assertThat(subsidy.amount().amount()).isEqualTo(products / 3_650_000);
        }
    }

    private static LoanLedger somehow(Random random) {
        var movements = new ArrayList<Movement>();
        var balance = 1 + random.nextLong(300_000_000);
        movements.add(new Movement(NEW_YEAR.plusDays(random.nextInt(60)), balance));
        for (var i = 0; i < random.nextInt(5); i++) {
            var part = random.nextLong(balance + 1);
            movements.add(new Movement(NEW_YEAR.plusDays(60L + random.nextInt(300)), -part));
            balance -= part;
        }
        return new LoanLedger(movements, List.of(new LoanRate(NEW_YEAR, new BasisPoints(random.nextInt(600)))));
    }

    private static LoanLedger loan(LocalDate on, long amount) {
        return new LoanLedger(List.of(new Movement(on, amount)), rates());
    }

    private static List<LoanRate> rates() {
        return List.of(new LoanRate(NEW_YEAR, new BasisPoints(500)));
    }

    private static Support support(int rate, long approved) {
        return new Support(
                new Won(approved),
                new BasisPoints(rate),
                BasisPoints.ZERO,
                DayBasis.FIXED_365,
                NEW_YEAR,
                LocalDate.of(2028, 12, 31),
                null,
                List.of());
    }

    private static long of(LoanLedger loan, Support support, Quarter quarter) {
        return InterestSubsidy.of(loan, support, quarter.firstDay(), quarter.lastDay())
                .amount()
                .amount();
    }

    private static LocalDate day(JsonNode row, String field) {
        return LocalDate.parse(row.get(field).asString());
    }
}
