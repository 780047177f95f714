package kr.oneroof.advisory.clinicday;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;

/** Hard: seats and monthly limits. Then as many companies as possible, then as good a fit as possible. */
public class ClinicDaySeatingRules implements ConstraintProvider {
    @Override
    public Constraint[] defineConstraints(ConstraintFactory rules) {
        return new Constraint[] {seats(rules), limits(rules), everybody(rules), fit(rules)};
    }

    private static Constraint seats(ConstraintFactory rules) {
        return rules.forEach(ClinicDaySeat.class)
                .groupBy(seat -> seat.taken().table(), ConstraintCollectors.count())
                .join(ClinicDaySeating.SeatLimit.class)
                .filter((table, taken, limit) -> taken > limit.seats())
                .penalize(HardMediumSoftScore.ONE_HARD, (table, taken, limit) -> taken - limit.seats())
                .asConstraint("seats");
    }

    private static Constraint limits(ConstraintFactory rules) {
        return rules.forEach(ClinicDaySeat.class)
                .groupBy(seat -> seat.taken().expert(), ConstraintCollectors.count())
                .join(Allowance.class, Joiners.equal((expert, taken) -> expert, Allowance::expert))
                .filter((expert, taken, allowance) -> taken > allowance.left())
                .penalize(HardMediumSoftScore.ONE_HARD, (expert, taken, allowance) -> taken - allowance.left())
                .asConstraint("limits");
    }

    private static Constraint everybody(ConstraintFactory rules) {
        return rules.forEachIncludingUnassigned(ClinicDaySeat.class)
                .filter(seat -> seat.chosen() == null)
                .penalize(HardMediumSoftScore.ONE_MEDIUM)
                .asConstraint("everybody");
    }

    private static Constraint fit(ConstraintFactory rules) {
        return rules.forEach(ClinicDaySeat.class)
                .reward(HardMediumSoftScore.ONE_SOFT, seat -> seat.taken().points())
                .asConstraint("fit");
    }
}
