package kr.oneroof.dashboard.reported;

import java.time.LocalDate;

import kr.oneroof.kernel.Audited;

/** A service's figures of a day were kept. */
record FiguresKept(LocalDate day, String service, int formulaVersion, int figures) implements Audited {
    @Override
    public String action() {
        return "dashboard.figures-kept";
    }

    @Override
    public String subject() {
        return "figures:" + service + ":" + day;
    }

    @Override
    public String detail() {
        return "v" + formulaVersion + ", " + figures;
    }
}
