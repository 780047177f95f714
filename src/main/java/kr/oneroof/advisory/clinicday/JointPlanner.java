package kr.oneroof.advisory.clinicday;

import java.time.Duration;
import java.util.Map;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.exhaustivesearch.ExhaustiveSearchPhaseConfig;
import ai.timefold.solver.core.config.exhaustivesearch.ExhaustiveSearchType;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;

/**
 * Plans for all together. Begins with the plan in the order of waiting and only ever improves on it; the same input
 * gives the same plan, for steps are counted, not seconds.
 */
final class JointPlanner {
    private static final int STEPS_WITHOUT_GAIN = 1_000;
    /** A guard against a batch that nobody thought of. */
    private static final Duration LONGEST = Duration.ofSeconds(20);
    /** Of the default thousand most would be the same few moves again. */
    private static final int MOVES_A_STEP = 50;
    /**
     * So many plans are all looked at. With a handful of seats every move is soon tabu, and the search would stand
     * still.
     */
    private static final long FEW_PLANS = 5_000;

    private static final SolverFactory<ClinicDaySeating> SEARCHING =
            SolverFactory.create(config().withTerminationConfig(new TerminationConfig()
                            .withUnimprovedStepCountLimit(STEPS_WITHOUT_GAIN)
                            .withSpentLimit(LONGEST))
                    .withPhases(new LocalSearchPhaseConfig()
                            .withAcceptorConfig(new LocalSearchAcceptorConfig().withEntityTabuSize(1))
                            .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(MOVES_A_STEP))));
    private static final SolverFactory<ClinicDaySeating> TRYING_ALL = SolverFactory.create(config().withPhases(
                    new ExhaustiveSearchPhaseConfig().withExhaustiveSearchType(ExhaustiveSearchType.BRUTE_FORCE)));

    private JointPlanner() {}

    static DayPlan of(ClinicDayBatch batch, DayPlan first) {
        if (batch.askings().stream().allMatch(asking -> asking.options().isEmpty())) {
            return first;
        }
        var found = (plans(batch) <= FEW_PLANS
                        ? TRYING_ALL.buildSolver().solve(new ClinicDaySeating(batch, new DayPlan(Map.of())))
                        : SEARCHING.buildSolver().solve(new ClinicDaySeating(batch, first)))
                .toPlan();
        return found.keepsTo(batch) && found.compareTo(first) > 0 ? found : first;
    }

    /** In how many ways the batch can be seated, whether allowed or not; beyond what is few, merely more. */
    private static long plans(ClinicDayBatch batch) {
        return batch.askings().stream()
                .mapToLong(asking -> asking.options().size() + 1L)
                .reduce(1, (all, ways) -> all > FEW_PLANS ? all : all * ways);
    }

    private static SolverConfig config() {
        return new SolverConfig()
                .withSolutionClass(ClinicDaySeating.class)
                .withEntityClasses(ClinicDaySeat.class)
                .withConstraintProviderClass(ClinicDaySeatingRules.class)
                .withRandomSeed(1L);
    }
}
