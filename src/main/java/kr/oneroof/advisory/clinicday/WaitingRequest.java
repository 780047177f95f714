package kr.oneroof.advisory.clinicday;

import java.util.List;

import kr.oneroof.kernel.RequestNumber;

/**
 * A request that waits for an expert.
 *
 * @param options whom neither law nor conflict, leave or limit keep off, each on each day
 */
public record WaitingRequest(RequestNumber number, String title, List<Pairing> options) {
    public WaitingRequest {
        options = List.copyOf(options);
    }
}
