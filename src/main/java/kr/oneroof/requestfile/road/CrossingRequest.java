package kr.oneroof.requestfile.road;

import java.util.UUID;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/**
 * A request to be handed to another service.
 *
 * @param submission key of the form; the same key twice is one
 * @param to the service, {@code advisory}, and after a slash the manner of it that is wished for:
 *     {@code consultation/clinic}
 * @param reason told to the receiver and, once accepted, to the applicant
 */
public record CrossingRequest(UUID submission, RequestNumber number, PersonId by, String to, String reason) {
    String service() {
        return to.replaceFirst("/.*$", "");
    }

    /** Empty when none is wished for. */
    String manner() {
        return to.contains("/") ? to.substring(to.indexOf('/') + 1) : "";
    }
}
