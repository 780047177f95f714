package kr.oneroof.consultation.clinic;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import kr.oneroof.kernel.Won;

/**
 * What holds from a day on (지원 조건).
 *
 * @param bands shares by staff count, smallest firms first
 * @param companyCap most support for one company in a year
 * @param reportDays days from the last visit until the report is due
 */
public record ClinicTerms(
        LocalDate validFrom, Won dayRate, int maxDays, List<Band> bands, Won companyCap, int reportDays) {
    /** The share for firms of so many regular employees and more, in basis points. */
    public record Band(int staffFrom, int shareBp) {
        public int percent() {
            return shareBp / 100;
        }
    }

    /** Regular employees (상시근로자) as last stated. */
    public record Staffing(int employees, LocalDate asOf) {}

    public ClinicTerms {
        bands = bands.stream().sorted(Comparator.comparingInt(Band::staffFrom)).toList();
    }

    /** @throws java.util.NoSuchElementException without a band from nought on */
    public Band bandOf(int staff) {
        return bands.reversed().stream()
                .filter(band -> band.staffFrom() <= staff)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The money for so many days.
     *
     * @param used support that the company has this year already
     */
    public ClinicQuote quote(int days, Staffing staffing, Won used) {
        var share = bandOf(staffing.employees()).shareBp();
        var whole = new ClinicQuote(days, dayRate.amount(), share, staffing.employees(), staffing.asOf(), 0)
                .share()
                .amount();
        var room = Math.max(0, companyCap.amount() - used.amount());
        return new ClinicQuote(
                days, dayRate.amount(), share, staffing.employees(), staffing.asOf(), Math.min(whole, room));
    }
}
