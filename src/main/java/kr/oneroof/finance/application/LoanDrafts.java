package kr.oneroof.finance.application;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** Applications that somebody has begun (임시저장), kept on the server from step to step. */
public interface LoanDrafts {
    /** The one that was begun for a programme, or a new one with what the company asked for the last time. */
    LoanDraft begin(UUID programme, CompanyId company, PersonId person);

    /**
     * The same, under the number of a request that came over the road. @throws kr.oneroof.kernel.NotOnFile when there
     * is none
     */
    LoanDraft begin(UUID programme, CompanyId company, PersonId person, RequestNumber origin);

    /** @throws kr.oneroof.kernel.NotOnFile for somebody else's */
    LoanDraft require(UUID draft, CompanyId company, PersonId person);

    /**
     * Keeps what was typed; the other fields stay as they are.
     *
     * @param seen the version that the window had seen
     * @throws kr.oneroof.kernel.ChangedMeanwhile when another window saved since
     */
    void keep(UUID draft, long seen, Map<String, String> typed, CompanyId company, PersonId person);

    void discard(UUID draft, CompanyId company, PersonId person);

    /** Newest first. */
    List<LoanDraft> of(CompanyId company, PersonId person);

    /** What the company asked for the last time beside what this draft says; empty when it never applied. */
    List<Since> since(LoanDraft draft);

    /** @param fields as typed, by the form's names */
    record LoanDraft(
            UUID id,
            UUID programme,
            String programmeName,
            CompanyId company,
            Map<String, String> fields,
            long version,
            LocalDateTime savedAt) {
        public LoanDraft {
            fields = Map.copyOf(fields);
        }
    }

    /** @param messageKey of the field's name @param before as it was then, {@code now} as it is */
    record Since(String messageKey, String before, String now) {
        public boolean isChanged() {
            return !before.equals(now);
        }
    }
}
