package kr.oneroof.requestfile;

import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;

/**
 * Implemented by a module that keeps some of its requests from other staff: what is kept from them is not on file for
 * them.
 */
public interface RequestFileAccess {
    boolean hides(RequestNumber number, Actor reader);
}
