package kr.oneroof.advisory.engagement;

import java.time.LocalDate;
import java.util.Map;

import jakarta.persistence.Embeddable;

import kr.oneroof.advisory.panel.PanelTerms;

/**
 * An expert's fee to the won (자문료 명세), and what is withheld of it.
 *
 * @param minutes that are paid
 */
@Embeddable
public record FeeSlip(int minutes, long fee, long incomeTax, long localTax) {
    private static final int MINUTES_OF_HOUR = 60;
    private static final int WHOLE = 10_000;
    /** Taxes are cut off below ten won (국고금 관리법 제47조). */
    private static final int TAX_STEP = 10;

    /**
     * Each day by itself: minutes at the hourly rate, cut off below one won, the day's cap at most.
     *
     * @param days paid minutes of each day
     */
    static FeeSlip of(Map<LocalDate, Integer> days, long hourRate, PanelTerms terms) {
        var minutes = days.values().stream().mapToInt(Integer::intValue).sum();
        var fee = days.values().stream()
                .mapToLong(day -> Math.min(
                        day * hourRate / MINUTES_OF_HOUR, terms.dayCap().amount()))
                .sum();
        var incomeTax = fee * terms.incomeTaxBp() / WHOLE / TAX_STEP * TAX_STEP;
        var localTax = incomeTax * terms.localTaxBp() / WHOLE / TAX_STEP * TAX_STEP;
        return new FeeSlip(minutes, fee, incomeTax, localTax);
    }

    public long net() {
        return fee - incomeTax - localTax;
    }
}
