package kr.oneroof.advisory.offer;

import kr.oneroof.kernel.RequestNumber;

/** All experts that a request needs are there. */
public record SeatsFilledEvent(RequestNumber number) {}
