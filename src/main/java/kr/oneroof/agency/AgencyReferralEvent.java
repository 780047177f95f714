package kr.oneroof.agency;

import java.time.Instant;
import java.util.UUID;

import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/** A referral stands elsewhere now; ids and facts only. */
record AgencyReferralEvent(
        RequestNumber number, CompanyId company, UUID referral, AgencyReferralState state, Instant at)
        implements Audited {
    @Override
    public String action() {
        return "agency.referral-moved";
    }

    @Override
    public String subject() {
        return number.value();
    }

    @Override
    public UUID companyConcerned() {
        return company.value();
    }

    @Override
    public String detail() {
        return state + " " + referral;
    }
}
