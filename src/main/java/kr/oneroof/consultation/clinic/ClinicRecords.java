package kr.oneroof.consultation.clinic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

/** The clinics behind a figure, without companies and words. */
public interface ClinicRecords {
    /** Approved in the months of the filter, neither withdrawn nor ended; newest first, at most 500. */
    Behind behind(FigureFilter filter, Audience audience);

    /**
     * @param readable whether the reader may open the case
     * @param days held, once the visits are over; approved until then
     * @param support for those days, {@code share} the company's
     */
    record Line(
            RequestNumber number,
            boolean readable,
            ClinicState state,
            LocalDate approvedOn,
            int days,
            Won support,
            Won share) {}

    /** @param companies whose they are, three of them at most */
    record Sums(long clinics, BigDecimal days, BigDecimal support, BigDecimal share, Set<UUID> companies) {}

    /** @param hidden whether they would tell about single companies and therefore are not shown */
    record Behind(List<Line> lines, Sums sums, boolean hidden) {}
}
