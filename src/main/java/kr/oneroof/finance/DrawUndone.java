package kr.oneroof.finance;

import kr.oneroof.kernel.RequestNumber;

/** A bank took the only draw of a loan back: nothing is drawn, and it may be drawn as before. */
public record DrawUndone(RequestNumber number) {}
