package kr.oneroof.requestfile;

import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;

/** Hung up by a room that keeps some of its requests from other staff: what is veiled is not on file for them. */
public interface RequestFileAccess {
    boolean hides(RequestNumber number, Actor reader);
}
