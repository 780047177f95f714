package kr.oneroof.company;

import java.time.Clock;
import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import kr.oneroof.kernel.Aggregate;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.CompanyId;

/** A company of the region (기업), known by its business number. */
@Entity
@Table(name = "company")
class Company extends Aggregate {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CompanyId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "business_number"))
    private BusinessNumber businessNumber;

    @Embedded
    private CompanyProfile profile;

    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Company() {}

    static Company register(BusinessNumber number, CompanyProfile profile, Clock clock) {
        var company = new Company();
        company.id = CompanyId.fresh();
        company.businessNumber = number;
        company.profile = profile;
        company.createdAt = clock.instant();
        company.tell(new CompanyEvent.Registered(company.id));
        return company;
    }

    /** @throws ChangedMeanwhile when somebody saved since that version was shown */
    void describe(CompanyProfile newProfile, long shownVersion) {
        requireUnchangedSince(shownVersion);
        if (!newProfile.equals(profile)) {
            profile = newProfile;
            tell(new CompanyEvent.Described(id));
        }
    }

    BusinessNumber businessNumber() {
        return businessNumber;
    }

    CompanyProfile profile() {
        return profile;
    }

    CompanyId id() {
        return id;
    }
}
