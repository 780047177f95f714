package kr.oneroof.finance;

import java.time.LocalDate;

import kr.oneroof.kernel.BasisPoints;

/** The rate that the bank takes from a day on (대출금리). */
public record LoanRate(LocalDate from, BasisPoints rate) {}
