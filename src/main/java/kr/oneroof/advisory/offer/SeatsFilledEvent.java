package kr.oneroof.advisory.offer;

import kr.oneroof.kernel.RequestNumber;

/** All experts that a request needs have accepted. */
public record SeatsFilledEvent(RequestNumber number) {}
