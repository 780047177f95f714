package kr.oneroof.advisory;

import kr.oneroof.kernel.RequestNumber;

/** A company is about to withdraw: offers and advice are taken back, or whoever holds against it says so now. */
public record AdvisoryRequestWithdrawalEvent(RequestNumber number) {}
