package kr.oneroof.company;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

/**
 * What a company says about itself; empty text where nothing is said.
 *
 * @param corporateNumber 13 digits, corporations only (법인등록번호)
 * @param foundedOn day of incorporation, or of business registration for individuals
 * @param industry KSIC code of the main industry, five digits
 * @param district town or neighbourhood (읍면동)
 * @param complex industrial complex (산업단지)
 * @param phone digits
 */
@Embeddable
public record CompanyProfile(
        String corporateNumber,
        String name,
        String nameEn,
        String ceo,
        @Enumerated(EnumType.STRING) EntityType entityType,
        @Nullable LocalDate foundedOn,
        String industry,
        String postalCode,
        String address,
        String district,
        @Column(name = "complex") String complex,
        String phone,
        String email,
        String homepage,
        String products,
        String sizeClass) {
    /** Individual or corporation (개인·법인). */
    public enum EntityType {
        INDIVIDUAL,
        CORPORATION
    }

    /** The least that a company is known by. */
    public static CompanyProfile least(String name, String ceo, EntityType type, String phone) {
        return new CompanyProfile("", name, "", ceo, type, null, "", "", "", "", "", phone, "", "", "", "");
    }
}
