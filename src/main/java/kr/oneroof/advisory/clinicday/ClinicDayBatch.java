package kr.oneroof.advisory.clinicday;

import java.util.List;
import java.util.Map;

import kr.oneroof.kernel.PersonId;

/**
 * What is to be planned.
 *
 * @param askings those that wait longest come first
 * @param seats companies that an expert can see on one day
 * @param left requests that each expert may still take on this month
 */
public record ClinicDayBatch(List<WaitingRequest> askings, int seats, Map<PersonId, Integer> left) {
    public ClinicDayBatch {
        askings = List.copyOf(askings);
        left = Map.copyOf(left);
    }

    int leftOf(PersonId expert) {
        return left.getOrDefault(expert, 0);
    }
}
