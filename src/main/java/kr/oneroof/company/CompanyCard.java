package kr.oneroof.company;

import kr.oneroof.kernel.CompanyId;

/**
 * What other modules may know of a company without opening its profile.
 *
 * @param businessNumber ten digits without hyphens (사업자등록번호)
 * @param district town or neighbourhood (읍면동) of the main workplace
 * @param industry five digits KSIC, may be empty
 * @param employees regular employees as last stated, 0 when unknown
 * @param phone digits, may be empty
 */
public record CompanyCard(
        CompanyId id,
        String businessNumber,
        String name,
        String ceo,
        String district,
        String industry,
        String sizeClass,
        int employees,
        String phone) {}
