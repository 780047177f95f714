package kr.oneroof.advisory;

import kr.oneroof.kernel.RequestNumber;

/**
 * A company withdraws a request. Published before the change, so that listeners take offers and advice back, or refuse.
 */
public record AdvisoryRequestWithdrawalEvent(RequestNumber number) {}
