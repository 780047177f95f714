package kr.oneroof.requestfile;

import kr.oneroof.kernel.RequestNumber;

/** @param fresh false when the same submission had been opened before: file nothing again */
public record OpenedRequest(RequestNumber number, boolean fresh) {}
