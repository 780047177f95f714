package kr.oneroof.consultation;

import kr.oneroof.kernel.RequestNumber;

/** Which case, as which version of it was on the screen: whoever saves over a newer one is told first. */
public record CaseVersion(RequestNumber number, long version) {}
