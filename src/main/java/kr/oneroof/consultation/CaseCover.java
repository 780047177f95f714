package kr.oneroof.consultation;

import java.time.Clock;
import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

import kr.oneroof.consultation.events.CaseEvent;
import kr.oneroof.kernel.Aggregate;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** What stands on the cover of a case from the day of filing: whose it is, what about, how it came in. */
@MappedSuperclass
abstract class CaseCover extends Aggregate implements Persistable<RequestNumber> {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "number"))
    private RequestNumber number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "company_id"))
    private CompanyId company;

    @Embedded
    private CompanyAtFiling filedFor;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "filed_by"))
    private PersonId filedBy;

    @Embedded
    private Receipt receipt;

    @Embedded
    private CaseMatter matter;

    @Version
    private long version;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected CaseCover() {}

    void fill(RequestNumber given, InquiryFiling filing, CompanyAtFiling day, Instant acceptBy, Clock clock) {
        var by = filing.by();
        fresh = true;
        number = given;
        company = filing.company();
        filedFor = day;
        filedBy = by.person();
        receipt = new Receipt(by.channel(), by.consent(), clock.instant(), acceptBy, null);
        matter = filing.matter();
        tell(new CaseEvent.Filed(number, company, filedBy, by.channel().name(), clock.instant()));
    }

    /** A part of another case: all but what it is about is the other's. */
    void fillFrom(CaseCover whole, RequestNumber given, CaseMatter part) {
        fresh = true;
        number = given;
        company = whole.company;
        filedFor = whole.filedFor;
        filedBy = whole.filedBy;
        receipt = whole.receipt.notYetAccepted();
        matter = part;
    }

    void accept(Clock clock) {
        receipt = receipt.acceptedAt(clock.instant());
    }

    void sortInto(Category category) {
        matter = matter.in(category);
    }

    /** @throws ChangedMeanwhile when somebody saved since that version was shown */
    void requireVersion(long shown) {
        if (shown != version) {
            throw new ChangedMeanwhile();
        }
    }

    RequestNumber number() {
        return number;
    }

    CompanyId company() {
        return company;
    }

    Receipt receipt() {
        return receipt;
    }

    CaseMatter matter() {
        return matter;
    }

    @Override
    public RequestNumber getId() {
        return number;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
