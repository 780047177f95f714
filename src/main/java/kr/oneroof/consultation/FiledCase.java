package kr.oneroof.consultation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

import kr.oneroof.kernel.Aggregate;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/** What stays as it was on the day of filing: number, company and receipt. */
@MappedSuperclass
abstract class FiledCase extends Aggregate implements Persistable<RequestNumber> {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "number"))
    RequestNumber number;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "company_id"))
    CompanyId company;
    @Embedded
    FiledFor filedFor;
    @Embedded
    Receipt receipt;
    @Version
    private long version;
    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected FiledCase() {
    }

    FiledCase(RequestNumber number, CompanyId company, FiledFor filedFor, Receipt receipt) {
        this.number = number;
        this.company = company;
        this.filedFor = filedFor;
        this.receipt = receipt;
        this.fresh = true;
    }

    /** @throws ChangedMeanwhile when somebody saved since that version was shown */
    void requireVersion(long shown) {
        if (shown != version) {
            throw new ChangedMeanwhile();
        }
    }

    CompanyId company() {
        return company;
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
