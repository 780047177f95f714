package kr.oneroof.requestfile.road;

import org.jspecify.annotations.Nullable;

import kr.oneroof.requestfile.RequestFileView;

/**
 * A request in a list of all services.
 *
 * @param headline empty when the reader may only know that it exists
 * @param owner name of who is in charge, empty while nobody is
 */
public record RequestLine(RequestFileView file, @Nullable RequestHeadline headline, String owner) {
    /** Whether the reader can open it. */
    public boolean linked() {
        return headline != null && !headline.page().isEmpty();
    }
}
