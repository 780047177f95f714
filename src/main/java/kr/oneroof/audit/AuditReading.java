package kr.oneroof.audit;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;

/**
 * Reads the trail and the looks. Pages hold 50 lines, newest first; {@code before} is the last id of the page above.
 */
public interface AuditReading {
    /** Looks of staff at a company's data, for the company itself. */
    List<LookLine> looksAt(CompanyId company, long before);

    /** All looks of a month; with {@code unusual} those alone that deserve a second look. */
    List<LookLine> looksIn(YearMonth month, boolean unusual, long before);

    /** Changes, filtered by whatever of subject, action and actor's name is not empty. */
    List<AuditLine> changes(String subject, String action, String actor, long before);

    /** Whether a month's looks were checked, and by whom. */
    Optional<Check> checkOf(YearMonth month);

    /** Records the monthly check (개인정보의 안전성 확보조치 기준 제8조); the second one of a month changes nothing. */
    void check(YearMonth month, Actor by, String remark);

    /** A month's check. */
    record Check(YearMonth month, String by, String remark) {}
}
