package kr.oneroof.advisory.panel;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

/**
 * What is on file of an expert. No resident number, anywhere.
 *
 * @param licenceNumber empty where the profession needs none
 * @param licenceUntil last valid day; null for one that does not run out
 * @param hourRate fee of an hour; 0 for whoever advises for nothing
 * @param monthlyLimit requests that the expert takes on in a month
 * @param pledgedOn when the security pledge (보안서약) was signed
 */
@Embeddable
public record ExpertProfile(
        @Enumerated(EnumType.STRING) @Column(name = "panel") ExpertGroup group,
        @Enumerated(EnumType.STRING) Profession profession,
        String licenceNumber,
        @Nullable LocalDate licenceUntil,
        String org,
        @Enumerated(EnumType.STRING) Region region,
        long hourRate,
        int monthlyLimit,
        @Nullable LocalDate pledgedOn) {
    /** Whether the profession may be practised on that day. */
    public boolean isLicensedOn(LocalDate day) {
        return !profession.isLicensed()
                || !licenceNumber.isEmpty() && (licenceUntil == null || !licenceUntil.isBefore(day));
    }
}
