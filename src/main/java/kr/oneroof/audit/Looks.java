package kr.oneroof.audit;

import java.util.Collection;
import java.util.UUID;

/** The record of looks at personal and company data (접속기록, 개인정보의 안전성 확보조치 기준 제8조). */
public interface Looks {
    /** Set on a request in which a look was kept. */
    String KEPT = "oneroof.look-kept";

    /** Keeps the look, in the transaction of whoever shows the data. A member looking at the own company is no look. */
    void keep(Look look);

    /** The same look at many companies' data at once, in one statement; each company sees its own line. */
    default void keepOfEach(Collection<UUID> companies, String subject, String what, String reason) {
        companies.forEach(company -> keep(new Look(company, subject, what, reason)));
    }
}
