package kr.oneroof.advisory.panel;

import java.time.LocalDate;

import kr.oneroof.kernel.Won;

/**
 * What holds from a day on (운영 기준). All figures are parameters.
 *
 * @param hourRate the usual fee of an hour
 * @param dayCap most for one day
 * @param incomeTaxBp income tax withheld (원천징수), basis points of the fee
 * @param localTaxBp local income tax (지방소득세), basis points of the income tax
 * @param noShowMinutes so much is paid when the company does not come
 * @param freeSessions sessions that a company has free in a year
 */
public record PanelTerms(
        LocalDate validFrom,
        Won hourRate,
        Won dayCap,
        int incomeTaxBp,
        int localTaxBp,
        int noShowMinutes,
        int freeSessions,
        int offerDays,
        int reportDays,
        int confirmDays,
        int accessDays) {}
