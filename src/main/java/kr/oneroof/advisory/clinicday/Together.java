package kr.oneroof.advisory.clinicday;

import java.time.Duration;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;

/**
 * Plans for all together. Begins with the plan in the order of waiting and only ever improves on it; the same input gives
 * the same plan, for steps are counted, not seconds.
 */
final class Together {
    private static final int STEPS_WITHOUT_GAIN = 1_000;
    /** A guard against a batch that nobody thought of. */
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final SolverFactory<Seating> SOLVERS = SolverFactory.create(new SolverConfig()
            .withSolutionClass(Seating.class).withEntityClasses(Seat.class).withConstraintProviderClass(SeatingRules.class)
            .withRandomSeed(1L).withTerminationConfig(new TerminationConfig()
                    .withUnimprovedStepCountLimit(STEPS_WITHOUT_GAIN).withSpentLimit(LONGEST))
            .withPhases(new LocalSearchPhaseConfig().withLocalSearchType(LocalSearchType.TABU_SEARCH)));

    private Together() {
    }

    static DayPlan of(Batch batch, DayPlan first) {
        if (batch.askings().stream().allMatch(asking -> asking.options().isEmpty())) {
            return first;
        }
        var found = SOLVERS.buildSolver().solve(new Seating(batch, first)).toPlan();
        return found.keepsTo(batch) && found.compareTo(first) > 0 ? found : first;
    }
}
