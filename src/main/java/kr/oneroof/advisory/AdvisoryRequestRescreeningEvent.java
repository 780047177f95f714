package kr.oneroof.advisory;

import kr.oneroof.kernel.RequestNumber;

/** A request is screened again. Listeners take an open offer back. */
public record AdvisoryRequestRescreeningEvent(RequestNumber number) {}
