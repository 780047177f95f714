package kr.oneroof.agency;

import java.time.LocalDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/**
 * A referral as pages show it; local times in Seoul.
 *
 * @param consent how and when the company consented; empty while it has not
 * @param answer the agency's words on taking or declining it
 */
public record AgencyReferralView(
        UUID id,
        RequestNumber number,
        CompanyId company,
        UUID agency,
        String agencyName,
        DataSharing sharing,
        AgencyReferralState state,
        LocalDateTime askedAt,
        String consent,
        @Nullable LocalDateTime sentAt,
        @Nullable LocalDateTime answerBy,
        String answer,
        String result) {}
