package kr.oneroof.consultation.clinic;

import kr.oneroof.kernel.Won;

/**
 * What an approval finds in the year's budget, which nobody else changes meanwhile.
 *
 * @param used support that the company has this year already
 * @param cap most that it may have
 * @param othersWaitBefore whether another clinic waits longer
 */
record AvailableBudget(int year, Won left, Won used, Won cap, boolean othersWaitBefore) {
    boolean pays(ClinicQuote quote) {
        return !othersWaitBefore && quote.support() <= left.amount();
    }

    boolean exceedsCap(ClinicQuote quote) {
        return used.amount() + quote.support() > cap.amount();
    }
}
