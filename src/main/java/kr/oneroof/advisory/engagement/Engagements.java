package kr.oneroof.advisory.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** What is read of advice. Whether the reader may, whoever asks has found out. */
public interface Engagements {
    List<EngagementSheet> of(RequestNumber number);

    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    EngagementSheet require(UUID engagement);

    /** @throws kr.oneroof.kernel.NotOnFile when it is not this expert's, or the right to it has ended */
    EngagementSheet requireOf(PersonId expert, UUID engagement);

    /** An expert's, newest first, at most a hundred. */
    List<Line> ofExpert(PersonId expert);

    /** Sessions of an expert from that day on, soonest first, at most two hundred. */
    List<Dated> calendar(PersonId expert, LocalDate from);

    /** Fees in one of the states CLAIMED, FEE_APPROVED, PAID; oldest first, at most five hundred. */
    List<Fee> fees(EngagementState state);

    /** What a company has used of its free sessions in that year. */
    int used(CompanyId company, int year);

    /** The marks that companies gave; empty while there are fewer than three, so that no single one is recognised. */
    Optional<Marks> marks(PersonId expert);

    /** An engagement in a list. @param readable whether the expert may still open it */
    record Line(
            UUID id,
            RequestNumber number,
            String title,
            String company,
            EngagementState state,
            @Nullable LocalDate reportDue,
            @Nullable FeeSlip slip,
            boolean readable) {}

    /** A session with whose it is. */
    record Dated(Session session, RequestNumber number, UUID engagement, String company) {}

    /** A fee to be approved, or paid. */
    record Fee(
            UUID engagement,
            RequestNumber number,
            PersonId expert,
            String expertName,
            FeeSlip slip,
            @Nullable PersonId preparedBy) {}

    /** @param mean times ten */
    record Marks(int count, int mean) {}
}
