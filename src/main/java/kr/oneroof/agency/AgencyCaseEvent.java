package kr.oneroof.agency;

import java.time.Instant;
import java.util.UUID;

import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/** A request at the agencies stands elsewhere now; ids and facts only. */
record AgencyCaseEvent(RequestNumber number, CompanyId company, String stage, Instant at) implements Audited {
    @Override
    public String action() {
        return "agency.case-moved";
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
        return stage;
    }
}
