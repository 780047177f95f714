package kr.oneroof.advisory.matching;

import java.util.List;

import org.jspecify.annotations.Nullable;

import kr.oneroof.advisory.panel.PanelMember;
import kr.oneroof.kernel.PersonId;

/**
 * What the rule said of one expert.
 *
 * @param score null exactly when there are obstacles
 */
public record ConsideredExpert(
        PanelMember member, int takenThisMonth, @Nullable ExpertScore score, List<ExpertObstacle> obstacles) {
    public ConsideredExpert {
        obstacles = List.copyOf(obstacles);
        if ((score == null) == obstacles.isEmpty()) {
            throw new IllegalArgumentException("Either a score or obstacles");
        }
    }

    public PersonId id() {
        return member.id();
    }

    public boolean fits() {
        return score != null;
    }

    int total() {
        return score == null ? -1 : score.total();
    }
}
