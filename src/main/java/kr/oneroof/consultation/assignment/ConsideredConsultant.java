package kr.oneroof.consultation.assignment;

import java.util.List;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.PersonId;

/**
 * What the rule said of one person.
 *
 * @param score null exactly when there are obstacles
 * @param byDefault whether no profile was on file and the defaults held
 */
public record ConsideredConsultant(
        PersonId id,
        String name,
        String unit,
        int open,
        int mostOpen,
        boolean byDefault,
        @Nullable AssignmentScore score,
        List<AssignmentObstacle> obstacles) {
    public ConsideredConsultant {
        obstacles = List.copyOf(obstacles);
        if ((score == null) == obstacles.isEmpty()) {
            throw new IllegalArgumentException("Either a score or obstacles");
        }
    }

    public boolean fits() {
        return score != null;
    }

    int total() {
        return score == null ? -1 : score.total();
    }
}
