package kr.oneroof.consultation.clinic;

import kr.oneroof.kernel.Audited;

/** The budget of a year was set, or requests for it were closed or opened. */
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
