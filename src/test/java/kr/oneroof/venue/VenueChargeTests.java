package kr.oneroof.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import kr.oneroof.kernel.Won;

/** What a room costs, to the won, as the reference has it. */
public class VenueChargeTests {
    private static final String SHA_256 = "52ca8a2e7f8728ae56ff56138c9e0de988caf79eef6aed9c9ebb3405d21290f4";

    public static Stream<CSVRecord> acceptance() throws IOException, GeneralSecurityException {
        try (var file = VenueChargeTests.class.getResourceAsStream("/acceptance/venue-charges.csv")) {
            var bytes = Objects.requireNonNull(file).readAllBytes();
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .isEqualTo(SHA_256);
            Reader reader = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("acceptance")
    void agreesWithTheReference(CSVRecord row) {
        var rules = VenueRules.sample();
        var charge = VenueCharge.of(
                rules,
                new VenueCharge.Use(
                        won(row, "base_won"),
                        new VenueCharge.Block(
                                Boolean.parseBoolean(row.get("evening")), Boolean.parseBoolean(row.get("holiday"))),
                        number(row, "blocks"),
                        number(row, "discount_percent"),
                        won(row, "equipment_won"),
                        number(row, "overtime_minutes")));
        assertThat(charge.total()).isEqualTo(won(row, "charge_won"));
        assertThat(charge.lines().stream().mapToLong(VenueCharge.Line::won).sum())
                .isEqualTo(charge.total().amount());
        assertThat(rules.refund(
                        charge.total(),
                        number(row, "cancelled_days_before"),
                        VenueRules.Cause.valueOf(row.get("cause"))))
                .isEqualTo(won(row, "refund_won"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 20", "59, 20", "60, 50", "179, 50", "180, 100", "1000, 100"})
    void chargesOvertimeByItsLength(int minutes, int percent) {
        assertThat(VenueRules.sample().overtimePercent(minutes)).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"30, 100000", "7, 100000", "6, 90000", "3, 90000", "2, 70000", "1, 70000", "0, 0", "-1, 0"})
    void paysBackLessTheLaterItIsCancelled(int days, long won) {
        assertThat(VenueRules.sample().refund(new Won(100_000), days, VenueRules.Cause.APPLICANT))
                .isEqualTo(new Won(won));
        assertThat(VenueRules.sample().refund(new Won(100_000), days, VenueRules.Cause.CENTRE))
                .isEqualTo(new Won(100_000));
        assertThat(VenueRules.sample().refund(new Won(100_000), days, VenueRules.Cause.FORCE_MAJEURE))
                .isEqualTo(new Won(100_000));
    }

    @Test
    void chargesNothingForNoUse() {
        assertThatIllegalArgumentException().isThrownBy(() -> use(0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> use(1, 101, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> use(1, 0, -1));
        assertThat(VenueCharge.of(VenueRules.sample(), use(1, 100, 0)).total()).isEqualTo(new Won(0));
    }

    private static VenueCharge.Use use(int blocks, int discount, int overtime) {
        return new VenueCharge.Use(
                new Won(100_000), new VenueCharge.Block(false, false), blocks, discount, new Won(0), overtime);
    }

    private static Won won(CSVRecord row, String column) {
        return new Won(Long.parseLong(row.get(column)));
    }

    private static int number(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }
}
