package kr.oneroof.consultation.clinic;

import kr.oneroof.kernel.Audited;

/** The year's budget was set, or its door closed or opened. */
record ClinicBudgetEvent(String deed, int year, String detail) implements Audited {
    @Override
    public String action() {
        return "consultation.clinic-budget-" + deed;
    }

    @Override
    public String subject() {
        return "clinic-budget:" + year;
    }
}
