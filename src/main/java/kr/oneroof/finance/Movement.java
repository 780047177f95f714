package kr.oneroof.finance;

import java.time.LocalDate;

/**
 * A change of a loan's principal (원금 변동).
 *
 * @param won positive when drawn, negative when paid back
 */
public record Movement(LocalDate on, long won) {}
