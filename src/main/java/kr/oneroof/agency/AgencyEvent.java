package kr.oneroof.agency;

import java.util.UUID;

import kr.oneroof.kernel.Audited;

/** An agency was entered into the directory or changed. */
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
