package kr.oneroof.company;

import kr.oneroof.kernel.Won;

/**
 * A year's staff and sales.
 *
 * @param employees regular employees
 * @param source where the sales figure comes from
 */
public record YearFigures(int year, int employees, Won sales, Source source) {
    /** Financial statement, VAT return, other. */
    public enum Source {
        STATEMENT,
        VAT,
        OTHER
    }
}
