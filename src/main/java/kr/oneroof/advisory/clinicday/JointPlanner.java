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
 * Plans all requests together. It starts from the plan in waiting order and only improves it. The same input gives the
 * same plan, because steps are limited instead of seconds.
 */
final class JointPlanner {
    private static final int STEPS_WITHOUT_GAIN = 1_000;
    /** A limit for unexpectedly large batches. */
    private static final Duration LONGEST = Duration.ofSeconds(20);
    /** Most of the default thousand would repeat the same few moves. */
    private static final int MOVES_A_STEP = 50;
    /** Up to so many plans, all are compared: with few seats every move is soon tabu, and the search would stop. */
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

    /** In how many ways the batch can be seated, allowed or not; counting stops above the limit. */
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
