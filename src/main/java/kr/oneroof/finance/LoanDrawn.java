package kr.oneroof.finance;

import java.time.LocalDate;

import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

/**
 * The bank lent, in one part or more (대출실행).
 *
 * @param whole whether all that was recommended is drawn now, or the bank said that no more will be
 */
public record LoanDrawn(RequestNumber number, Won amount, LocalDate on, boolean whole) {}
