package kr.oneroof.consultation;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import kr.oneroof.kernel.CompanyId;

/**
 * What stands from the day of filing: whose difficulty it is, how it came in, what about, and how the company wishes to
 * be consulted.
 *
 * @param confidential whether nobody but the assignee reads it (비공개)
 */
@Embeddable
record Inquiry(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "company_id"))
        CompanyId company,

        @Embedded Receipt receipt,
        @Embedded CaseMatter matter,
        @Embedded ConsultationWish wish,
        boolean confidential) {
    static Inquiry of(InquiryFiling filing, CompanyAtFiling filedFor, Instant filedAt, Instant acceptBy) {
        return new Inquiry(
                filing.company(),
                Receipt.of(filing.by(), filedFor, filedAt, acceptBy),
                filing.matter(),
                filing.wish(),
                filing.confidential());
    }

    /** A part of it stays with the same company, receipt and readers; it is still to be accepted. */
    Inquiry part(CaseMatter other) {
        return new Inquiry(company, receipt.notYetAccepted(), other, ConsultationWish.online(), confidential);
    }

    /** Whoever sorts it accepts it. */
    Inquiry sorted(Category category, Instant at) {
        return new Inquiry(company, receipt.acceptedAt(at), matter.in(category), wish, confidential);
    }

    Inquiry wishing(ConsultationWish other) {
        return new Inquiry(company, receipt, matter, other, confidential);
    }

    Inquiry readBy(boolean assigneeAlone) {
        return new Inquiry(company, receipt, matter, wish, assigneeAlone);
    }
}
