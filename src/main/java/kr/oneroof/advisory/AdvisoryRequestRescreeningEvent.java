package kr.oneroof.advisory;

import kr.oneroof.kernel.RequestNumber;

/** A request is sorted anew: whoever is asked just now is asked no more. */
public record AdvisoryRequestRescreeningEvent(RequestNumber number) {}
