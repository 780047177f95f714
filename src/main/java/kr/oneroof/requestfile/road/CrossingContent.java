package kr.oneroof.requestfile.road;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.PersonId;

/**
 * What goes with a request from service to service.
 *
 * @param title at most 100 characters
 * @param text what the applicant wants, in the applicant's words
 * @param origin how it came, as far as the service knows; what the road kept of it before goes first
 * @param confidential whether nobody but the person in charge may read it (비공개)
 */
public record CrossingContent(String title, String text, RequestOrigin origin, boolean confidential) {
    public CrossingContent(String title, String text, RequestOrigin origin) {
        this(title, text, origin, false);
    }

    /** Of a service that keeps consent and filer alone. */
    public CrossingContent(String title, String text, String consent, @Nullable PersonId filedBy) {
        this(title, text, consent, filedBy, false);
    }

    /** Of a service that keeps consent and filer alone. */
    public CrossingContent(
            String title, String text, String consent, @Nullable PersonId filedBy, boolean confidential) {
        this(title, text, RequestOrigin.of(consent, filedBy), confidential);
    }

    public String consent() {
        return origin.consent();
    }

    public @Nullable PersonId filedBy() {
        return origin.filedBy();
    }

    CrossingContent of(RequestOrigin known) {
        return new CrossingContent(title, text, known, confidential);
    }
}
