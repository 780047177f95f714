package kr.oneroof.consultation;

import kr.oneroof.kernel.RequestNumber;

/** A case in the version that was on the screen. Saving over a newer version is refused. */
public record CaseVersion(RequestNumber number, long version) {}
