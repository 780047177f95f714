package kr.oneroof.agency;

import java.util.UUID;

import kr.oneroof.kernel.Audited;

/** The directory says something new of an agency. */
record AgencyEvent(UUID agency, String name) implements Audited {
    @Override
    public String action() {
        return "agency.kept";
    }

    @Override
    public String subject() {
        return "agency:" + agency;
    }

    @Override
    public String detail() {
        return name;
    }
}
