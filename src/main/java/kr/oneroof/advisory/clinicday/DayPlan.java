package kr.oneroof.advisory.clinicday;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

import kr.oneroof.kernel.RequestNumber;

/** Who sees whom and when; requests that got nobody are not in it. */
public record DayPlan(Map<RequestNumber, Pairing> chosen) implements Comparable<DayPlan> {
    private static final Comparator<DayPlan> WORTH =
            Comparator.comparingInt(DayPlan::placed).thenComparingInt(DayPlan::points);

    public DayPlan {
        chosen = Map.copyOf(chosen);
    }

    public int placed() {
        return chosen.size();
    }

    public int points() {
        return chosen.values().stream().mapToInt(Pairing::points).sum();
    }

    /** First how many get an expert, then how well they fit. */
    @Override
    public int compareTo(DayPlan other) {
        return WORTH.compare(this, other);
    }

    /** Whether nobody sees more companies than there are seats, or takes on more than the month allows. */
    boolean keepsTo(ClinicDayBatch batch) {
        var tables = chosen.values().stream().collect(Collectors.groupingBy(Pairing::table, Collectors.counting()));
        var experts = chosen.values().stream().collect(Collectors.groupingBy(Pairing::expert, Collectors.counting()));
        return tables.values().stream().allMatch(taken -> taken <= batch.seats())
                && experts.entrySet().stream().allMatch(one -> one.getValue() <= batch.leftOf(one.getKey()));
    }
}
