package kr.oneroof.consultation.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.consultation.Complexity;
import kr.oneroof.consultation.assignment.AssignmentObstacle.Kind;
import kr.oneroof.kernel.PersonId;

/** Who might take a case (배정 추천): the best first, behind them who can't and why. The same input, the same order. */
public record AssignmentProposal(List<ConsideredConsultant> all) {
    /** The most working days of leave before the due date with which somebody still gets a case. */
    static final int MOST_DAYS_ON_LEAVE = 3;

    private static final int MOST_LOAD = 30;
    private static final int MOST_HOURS = 10;
    private static final int[] SKILL = {0, 20, 35, 50};

    public AssignmentProposal {
        all = List.copyOf(all);
    }

    static AssignmentProposal of(
            CaseToAssign toAssign, Collection<AssignmentCandidate> candidates, BusinessCalendar calendar) {
        var idle = candidates.stream()
                .collect(Collectors.toMap(
                        AssignmentCandidate::id, one -> Objects.requireNonNullElse(one.lastAssigned(), Instant.MIN)));
        Comparator<ConsideredConsultant> best =
                Comparator.comparingInt(ConsideredConsultant::total).reversed();
        return new AssignmentProposal(candidates.stream()
                .map(one -> consider(toAssign, one, calendar))
                .sorted(best.thenComparing(one -> Objects.requireNonNull(idle.get(one.id())))
                        .thenComparing(ConsideredConsultant::name)
                        .thenComparing(one -> one.id().value()))
                .toList());
    }

    /** Whom the rule would take; empty when nobody can. */
    public Optional<ConsideredConsultant> best() {
        return all.stream().filter(ConsideredConsultant::fits).findFirst();
    }

    public Optional<ConsideredConsultant> of(PersonId person) {
        return all.stream().filter(one -> one.id().equals(person)).findFirst();
    }

    /** How many are kept off by what comes first in their way: the reason why nobody is found, in one line. */
    public Map<Kind, Long> firstObstacles() {
        return all.stream()
                .filter(one -> !one.fits())
                .collect(Collectors.groupingBy(one -> one.obstacles().getFirst().kind(), Collectors.counting()));
    }

    private static ConsideredConsultant consider(
            CaseToAssign toAssign, AssignmentCandidate one, BusinessCalendar calendar) {
        var own = toAssign.isOverdue()
                ? Duration.ZERO
                : one.profile().workingTime(toAssign.now(), toAssign.dueAt(), calendar);
        var obstacles = obstacles(toAssign, one, own, calendar);
        var score = obstacles.isEmpty() ? score(toAssign, one, own, calendar) : null;
        return new ConsideredConsultant(
                one.id(),
                one.name(),
                one.unit(),
                one.open(),
                one.profile().mostOpen(),
                !one.profile().onFile(),
                score,
                obstacles);
    }

    private static List<AssignmentObstacle> obstacles(
            CaseToAssign toAssign, AssignmentCandidate one, Duration own, BusinessCalendar calendar) {
        var found = new ArrayList<AssignmentObstacle>();
        if (!toAssign.unit().isEmpty() && !toAssign.unit().equals(one.unit())) {
            found.add(AssignmentObstacle.of(Kind.UNIT, toAssign.unit()));
        }
        leave(toAssign, one.profile(), calendar).ifPresent(found::add);
        if (!toAssign.isOverdue() && own.isZero() && found.stream().noneMatch(AssignmentProposal::isLeave)) {
            found.add(AssignmentObstacle.of(Kind.HOURS));
        }
        if (one.open() >= one.profile().mostOpen()) {
            found.add(
                    AssignmentObstacle.of(Kind.LIMIT, one.open(), one.profile().mostOpen()));
        }
        if (toAssign.complexity() == Complexity.COMPLEX && !one.profile().takesComplex()) {
            found.add(AssignmentObstacle.of(Kind.COMPLEX));
        }
        return found;
    }

    private static Optional<AssignmentObstacle> leave(
            CaseToAssign toAssign, WorkingProfile profile, BusinessCalendar calendar) {
        var today = toAssign.now().toLocalDate();
        var until = profile.awayUntil(today);
        if (until != null) {
            return Optional.of(AssignmentObstacle.of(Kind.LEAVE_TODAY, until));
        }
        var last = toAssign.isOverdue() ? today : toAssign.dueAt().toLocalDate();
        var halves = profile.halvesOnLeave(today, last, calendar);
        return halves <= 2 * MOST_DAYS_ON_LEAVE
                ? Optional.empty()
                : Optional.of(AssignmentObstacle.of(Kind.LEAVE_TERM, halves % 2 == 0 ? halves / 2 : halves / 2 + ".5"));
    }

    private static boolean isLeave(AssignmentObstacle obstacle) {
        return obstacle.kind() == Kind.LEAVE_TODAY || obstacle.kind() == Kind.LEAVE_TERM;
    }

    /** Candidates without a limit were sorted out before. */
    private static AssignmentScore score(
            CaseToAssign toAssign, AssignmentCandidate one, Duration own, BusinessCalendar calendar) {
        var most = one.profile().mostOpen();
        var whole = toAssign.isOverdue()
                ? Duration.ZERO
                : calendar.workingTime(toAssign.now(), toAssign.dueAt(), List.of());
        var hours = whole.isZero() ? 0 : Math.min(MOST_HOURS, MOST_HOURS * own.toMinutes() / whole.toMinutes());
        return new AssignmentScore(
                SKILL[one.profile().levelIn(toAssign.category())],
                MOST_LOAD * (most - one.open()) / most,
                Math.toIntExact(hours));
    }
}
