package kr.oneroof.requestfile.road;

import java.util.UUID;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/**
 * A request to be handed to another service.
 *
 * @param submission key of the form; the same key twice is one
 * @param to the service, {@code advisory}
 * @param reason told to the receiver and, once accepted, to the applicant
 */
public record Handing(UUID submission, RequestNumber number, PersonId by, String to, String reason) {
}
