package kr.oneroof.consultation.clinic;

import kr.oneroof.kernel.Won;

/**
 * What an approval finds in the budget of the year, whose row stays locked until the approval is over.
 *
 * @param used support that the company has this year already
 * @param cap most that it may have
 * @param othersWaitBefore whether another clinic has waited longer
 */
record AvailableBudget(int year, Won left, Won used, Won cap, boolean othersWaitBefore) {
    boolean pays(ClinicQuote quote) {
        return !othersWaitBefore && quote.support() <= left.amount();
    }

    /** @throws ClinicRefused when the company would get more this year than it may have */
    void requireWithinCap(ClinicQuote quote) {
        if (used.amount() + quote.support() > cap.amount()) {
            throw new ClinicRefused("cap");
        }
    }

    /** Why a clinic that waits already has to go on waiting. */
    ClinicRefused stillWaiting() {
        return new ClinicRefused(othersWaitBefore ? "not-first" : "no-money");
    }
}
