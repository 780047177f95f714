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
    /** Whoever is away longer than that of a case's term does not get it. */
    static final int MOST_DAYS_ON_LEAVE = 3;

    private static final int MOST_LOAD = 30;
    private static final int MOST_HOURS = 10;
    private static final int[] SKILL = {0, 20, 35, 50};

    public AssignmentProposal {
        all = List.copyOf(all);
    }

    static AssignmentProposal of(
            CaseToAssign errand, Collection<AssignmentCandidate> candidates, BusinessCalendar calendar) {
        var idle = candidates.stream()
                .collect(Collectors.toMap(
                        AssignmentCandidate::id, one -> Objects.requireNonNullElse(one.lastAssigned(), Instant.MIN)));
        Comparator<ConsideredConsultant> best =
                Comparator.comparingInt(ConsideredConsultant::total).reversed();
        return new AssignmentProposal(candidates.stream()
                .map(one -> consider(errand, one, calendar))
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
            CaseToAssign errand, AssignmentCandidate one, BusinessCalendar calendar) {
        var own =
                errand.isOverdue() ? Duration.ZERO : one.profile().workingTime(errand.now(), errand.dueAt(), calendar);
        var obstacles = obstacles(errand, one, own, calendar);
        var score = obstacles.isEmpty() ? score(errand, one, own, calendar) : null;
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
            CaseToAssign errand, AssignmentCandidate one, Duration own, BusinessCalendar calendar) {
        var found = new ArrayList<AssignmentObstacle>();
        if (!errand.unit().isEmpty() && !errand.unit().equals(one.unit())) {
            found.add(AssignmentObstacle.of(Kind.UNIT, errand.unit()));
        }
        leave(errand, one.profile(), calendar).ifPresent(found::add);
        if (!errand.isOverdue() && own.isZero() && found.stream().noneMatch(AssignmentProposal::isLeave)) {
            found.add(AssignmentObstacle.of(Kind.HOURS));
        }
        if (one.open() >= one.profile().mostOpen()) {
            found.add(
                    AssignmentObstacle.of(Kind.LIMIT, one.open(), one.profile().mostOpen()));
        }
        if (errand.complexity() == Complexity.COMPLEX && !one.profile().takesComplex()) {
            found.add(AssignmentObstacle.of(Kind.COMPLEX));
        }
        return found;
    }

    private static Optional<AssignmentObstacle> leave(
            CaseToAssign errand, WorkingProfile profile, BusinessCalendar calendar) {
        var today = errand.now().toLocalDate();
        var until = profile.awayUntil(today);
        if (until != null) {
            return Optional.of(AssignmentObstacle.of(Kind.LEAVE_TODAY, until));
        }
        var last = errand.isOverdue() ? today : errand.dueAt().toLocalDate();
        var halves = profile.halvesOnLeave(today, last, calendar);
        return halves <= 2 * MOST_DAYS_ON_LEAVE
                ? Optional.empty()
                : Optional.of(AssignmentObstacle.of(Kind.LEAVE_TERM, halves % 2 == 0 ? halves / 2 : halves / 2 + ".5"));
    }

    private static boolean isLeave(AssignmentObstacle obstacle) {
        return obstacle.kind() == Kind.LEAVE_TODAY || obstacle.kind() == Kind.LEAVE_TERM;
    }

    /** Whoever got here has a limit above nought. */
    private static AssignmentScore score(
            CaseToAssign errand, AssignmentCandidate one, Duration own, BusinessCalendar calendar) {
        var most = one.profile().mostOpen();
        var whole = errand.isOverdue() ? Duration.ZERO : calendar.workingTime(errand.now(), errand.dueAt(), List.of());
        var hours = whole.isZero() ? 0 : Math.min(MOST_HOURS, MOST_HOURS * own.toMinutes() / whole.toMinutes());
        return new AssignmentScore(
                SKILL[one.profile().levelIn(errand.category())],
                MOST_LOAD * (most - one.open()) / most,
                Math.toIntExact(hours));
    }
}
