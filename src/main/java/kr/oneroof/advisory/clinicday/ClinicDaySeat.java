package kr.oneroof.advisory.clinicday;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;

/** A request as the solver moves it about, which reaches public fields alone. */
@PlanningEntity
public class ClinicDaySeat {
    @PlanningId
    public String number;

    @ValueRangeProvider
    public List<Pairing> options;

    @PlanningVariable(allowsUnassigned = true)
    public @Nullable Pairing chosen;

    /** For the solver, which copies seats. */
    @SuppressWarnings("NullAway.Init")
    public ClinicDaySeat() {}

    ClinicDaySeat(WaitingRequest asking, @Nullable Pairing first) {
        number = asking.number().value();
        options = asking.options();
        chosen = first;
    }

    String number() {
        return number;
    }

    List<Pairing> options() {
        return options;
    }

    @Nullable
    Pairing chosen() {
        return chosen;
    }

    /** Asked only while somebody is chosen. */
    Pairing taken() {
        return Objects.requireNonNull(chosen);
    }
}
