package kr.oneroof.consultation.clinic;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/**
 * What was asked for or offered on a case.
 *
 * @param by who asked, for the company, or offered
 */
@Embeddable
record ClinicRequest(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "number"))
        RequestNumber number,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "company_id"))
        CompanyId company,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "asked_by"))
        PersonId by,

        @Embedded ClinicWish wish) {
    ClinicRequest with(ClinicWish other) {
        return new ClinicRequest(number, company, by, other);
    }

    boolean isFor(RequestNumber one, PersonId person) {
        return number.equals(one) && by.equals(person);
    }

    /** @throws ClinicRefused when the person who asked or offered would approve it too */
    void requireOther(PersonId person) {
        if (by.equals(person)) {
            throw new ClinicRefused("own-work");
        }
    }
}
