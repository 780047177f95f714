package kr.oneroof.consultation;

import java.util.UUID;

import jakarta.persistence.Embeddable;

import kr.oneroof.company.CompanyCard;

/**
 * What a filing keeps of the company as it was that day, whatever the profile becomes later.
 *
 * @param industryGroup code of an {@link IndustryGroup}
 * @param sizeClass as the profile says it, empty when it does not
 */
@Embeddable
record CompanyAtFiling(UUID snapshotId, String companyName, String district, String industryGroup, String sizeClass) {
    static CompanyAtFiling of(UUID snapshot, CompanyCard company) {
        return new CompanyAtFiling(
                snapshot,
                company.name(),
                company.district(),
                IndustryGroup.of(company.industry()).code(),
                company.sizeClass());
    }
}
