package kr.oneroof.consultation.outreach;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import kr.oneroof.company.CompanyCard;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/** Reading tours. */
public interface Tours {
    /**
     * For staff, with the firms' addresses and telephones: the look is kept for each of them.
     *
     * @throws kr.oneroof.kernel.NotOnFile when there is none
     */
    TourSheet open(UUID tour);

    /** Planned or under way, the nearest first; 100 at most. */
    List<Line> coming();

    /**
     * Over or called off, the latest first: 20 and one more where there is an older one. @param before key of the last
     * above
     */
    List<Line> past(String before);

    /** Firms of the tour's complex that are not on it yet, by name; 20 at most. */
    List<CompanyCard> neighbours(UUID tour);

    /** Complexes that companies name, for the form. */
    List<String> complexes();

    /** On which tour a case was opened. */
    Optional<Origin> originOf(RequestNumber number);

    /** Visits to that company that are planned or were held, the latest first; 20 at most. */
    List<OwnVisit> visitsOf(CompanyId company);

    /** A line of the list. @param key for the next page */
    record Line(
            UUID id,
            String title,
            LocalDate day,
            String complex,
            String leader,
            TourStatus status,
            int stops,
            int met,
            String key) {}

    /** Where a case comes from. */
    record Origin(UUID tour, String title, LocalDate day, String complex) {}

    /** A visit as the visited firm sees it. */
    record OwnVisit(
            LocalDateTime at, String complex, String contact, String leader, TourStatus status, StopState state) {
        public boolean isComing() {
            return status.isOpen() && state == StopState.PLANNED;
        }
    }
}
