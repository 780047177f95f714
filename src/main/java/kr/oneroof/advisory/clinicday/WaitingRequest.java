package kr.oneroof.advisory.clinicday;

import java.util.List;

import kr.oneroof.kernel.RequestNumber;

/**
 * A request that waits for an expert.
 *
 * @param options experts without an obstacle by law, conflict, leave or limit, for each day
 */
public record WaitingRequest(RequestNumber number, String title, List<Pairing> options) {
    public WaitingRequest {
        options = List.copyOf(options);
    }
}
