package kr.oneroof.venue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kr.oneroof.kernel.Won;
import kr.oneroof.venue.VenueCharge;
import kr.oneroof.venue.VenueRules;
import tools.jackson.databind.json.JsonMapper;

/** The sample rules and the city's, and that they are read as they were kept. */
class RuleSetTests {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    void isReadAsItWasKept() {
        var mapper = JsonMapper.builder().build();
        SampleRules.all(FIRST)
                .forEach(one -> assertThat(mapper.readValue(mapper.writeValueAsString(one), RuleSet.class))
                        .isEqualTo(one));
    }

    @Test
    void countsTheLargestDiscountAlone() {
        var centre = SampleRules.centre(FIRST);
        assertThat(centre.percent(List.of("MEMBER", "LABOUR_CULTURE"))).isEqualTo(50);
        assertThat(centre.percent(List.of("CO_HOSTED", "MEMBER"))).isEqualTo(100);
        assertThat(centre.percent(List.of("", "VETERAN"))).isZero();
        assertThat(centre.sample()).isTrue();
        assertThat(centre.block("EVENING"))
                .hasValueSatisfying(block -> assertThat(block.evening()).isTrue());
        assertThat(centre.block("NIGHT")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 2026-12-05, false",
        "2026-12-01, 2026-12-06, true",
        "2026-12-01, 2026-12-31, true",
        "2026-12-01, 2027-01-01, false"
    })
    void opensTheCitysRoomsFromThirtyToFiveDaysBefore(LocalDate today, LocalDate day, boolean takes) {
        assertThat(SampleRules.city(FIRST).takes(day, today)).isEqualTo(takes);
    }

    @ParameterizedTest
    @CsvSource({"3, 10000", "2, 9000", "1, 8000", "0, 0"})
    void refundsTheCitysRoomsAsTheOrdinanceSays(int daysBefore, long back) {
        var charges = SampleRules.city(FIRST).charges();
        assertThat(charges.refund(new Won(10_000), daysBefore, VenueRules.Cause.APPLICANT))
                .isEqualTo(new Won(back));
        assertThat(charges.refund(new Won(10_000), daysBefore, VenueRules.Cause.CENTRE))
                .isEqualTo(new Won(10_000));
    }

    @Test
    void addsUpToTheTotalHoweverManySlotsThereAre() {
        var charges = SampleRules.centre(FIRST).charges();
        for (var blocks = 1; blocks <= 20; blocks++) {
            var slots = new java.util.ArrayList<VenueCharge.Slot>();
            for (var one = 0; one < blocks; one++) {
                slots.add(new VenueCharge.Slot(
                        new Won(33_333L + one), new VenueCharge.Block(one % 3 == 0, one % 2 == 0)));
            }
            for (var equipment : Map.of(0L, 0, 12_345L, 30).entrySet()) {
                var charge = VenueCharge.of(charges, slots, equipment.getValue(), new Won(equipment.getKey()), 0);
                assertThat(charge.lines().stream()
                                .mapToLong(VenueCharge.Line::won)
                                .sum())
                        .isEqualTo(charge.total().amount());
                assertThat(charge.total().amount() % 10).isZero();
            }
        }
    }
}
