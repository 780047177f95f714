package kr.oneroof.advisory.panel;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.PersonId;

/**
 * An expert with all that a proposal must know.
 *
 * @param term the term that runs, or ran last; null before the first
 */
public record PanelMember(
        PersonId id,
        String name,
        ExpertState state,
        ExpertProfile facts,
        Skills skills,
        @Nullable ExpertAppointment term,
        List<ExpertLeave> leaves,
        List<Tie> ties) {
    public PanelMember {
        leaves = List.copyOf(leaves);
        ties = List.copyOf(ties);
    }

    public boolean isAppointedOn(LocalDate day) {
        return state == ExpertState.APPOINTED && term != null && term.covers(day);
    }
}
