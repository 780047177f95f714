package kr.oneroof.advisory.clinicday;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

import kr.oneroof.kernel.RequestNumber;

/**
 * Plans as a person with a list would: in the order of waiting, each gets the best that is still free, on the first
 * day.
 */
final class WaitingOrderPlanner {
    private final ClinicDayBatch batch;
    private final Map<RequestNumber, Pairing> chosen = new HashMap<>();

    private WaitingOrderPlanner(ClinicDayBatch batch) {
        this.batch = batch;
    }

    static DayPlan of(ClinicDayBatch batch) {
        var plan = new WaitingOrderPlanner(batch);
        batch.askings().forEach(plan::place);
        return new DayPlan(plan.chosen);
    }

    private void place(WaitingRequest asking) {
        asking.options().stream()
                .filter(this::isFree)
                .min(Comparator.comparingInt(Pairing::points)
                        .reversed()
                        .thenComparing(Pairing::day)
                        .thenComparing(one -> one.expert().value()))
                .ifPresent(best -> chosen.put(asking.number(), best));
    }

    private boolean isFree(Pairing option) {
        var atTable = chosen.values().stream()
                .filter(taken -> taken.table().equals(option.table()))
                .count();
        var ofExpert = chosen.values().stream()
                .filter(taken -> taken.expert().equals(option.expert()))
                .count();
        return atTable < batch.seats() && ofExpert < batch.leftOf(option.expert());
    }
}
