package kr.oneroof.advisory.clinicday;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

import org.jspecify.annotations.Nullable;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import kr.oneroof.kernel.RequestNumber;

/** The whole plan as the solver sees it, which reaches public fields alone. */
@PlanningSolution
public class ClinicDaySeating {
    @PlanningEntityCollectionProperty
    public List<ClinicDaySeat> seats;

    @ProblemFactCollectionProperty
    public List<Allowance> allowances;

    @ProblemFactProperty
    public SeatLimit limit;

    @PlanningScore
    public @Nullable HardMediumSoftScore score;

    /** A fact of its own class, as the solver wants it. */
    public record SeatLimit(int seats) {}

    /** For the solver, which copies plans. */
    @SuppressWarnings("NullAway.Init")
    public ClinicDaySeating() {}

    ClinicDaySeating(ClinicDayBatch batch, DayPlan first) {
        seats = batch.askings().stream()
                .map(asking -> new ClinicDaySeat(asking, first.chosen().get(asking.number())))
                .toList();
        allowances = batch.left().entrySet().stream()
                .sorted(Comparator.comparing(one -> one.getKey().value()))
                .map(one -> new Allowance(one.getKey(), one.getValue()))
                .toList();
        limit = new SeatLimit(batch.seats());
    }

    DayPlan toPlan() {
        var chosen = new HashMap<RequestNumber, Pairing>();
        seats.stream()
                .filter(seat -> seat.chosen() != null)
                .forEach(seat -> chosen.put(new RequestNumber(seat.number()), seat.taken()));
        return new DayPlan(chosen);
    }
}
