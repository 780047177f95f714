package kr.oneroof.advisory.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import kr.oneroof.advisory.panel.PanelMember;
import kr.oneroof.kernel.PersonId;

/**
 * Who might advise (전문가 추천): the best first, behind them who can't and why. The same input, the same order: by points,
 * then whoever was idle longest, then by id.
 */
public record ExpertProposal(Relaxation width, List<ConsideredExpert> all) {
    private static final int KNOWN_FOR = 50;
    private static final int AMONG_FIELDS = 40;
    private static final int NEXT_DOOR = 20;
    private static final int INDUSTRY = 15;
    private static final int AVAILABILITY = 15;
    private static final int LOAD = 10;
    private static final int WORST_MARK = 10;
    private static final int MARKS = 40;

    public ExpertProposal {
        all = List.copyOf(all);
    }

    public static ExpertProposal of(
            AdviceMatter matter,
            Collection<ExpertCandidate> candidates,
            Relaxation width,
            LocalDate today,
            Workdays calendar) {
        var idle = candidates.stream()
                .collect(Collectors.toMap(
                        one -> one.member().id(), one -> Objects.requireNonNullElse(one.lastEngaged(), Instant.MIN)));
        Comparator<ConsideredExpert> best =
                Comparator.comparingInt(ConsideredExpert::total).reversed();
        return new ExpertProposal(
                width,
                candidates.stream()
                        .map(one -> consider(matter, one, width, today, calendar))
                        .sorted(best.thenComparing(one -> Objects.requireNonNull(idle.get(one.id())))
                                .thenComparing(one -> one.id().value()))
                        .toList());
    }

    /** The narrowest search that finds somebody; the widest one when none does. */
    public static ExpertProposal narrowest(
            AdviceMatter matter, Collection<ExpertCandidate> candidates, LocalDate today, Workdays calendar) {
        var proposal = of(matter, candidates, Relaxation.NONE, today, calendar);
        while (proposal.best().isEmpty() && proposal.width().next().isPresent()) {
            proposal = of(matter, candidates, proposal.width().next().orElseThrow(), today, calendar);
        }
        return proposal;
    }

    /** Whom the rule would ask; empty when nobody can. */
    public Optional<ConsideredExpert> best() {
        return all.stream().filter(ConsideredExpert::fits).findFirst();
    }

    public Optional<ConsideredExpert> of(PersonId person) {
        return all.stream().filter(one -> one.id().equals(person)).findFirst();
    }

    public List<ConsideredExpert> fitting() {
        return all.stream().filter(ConsideredExpert::fits).toList();
    }

    public List<ConsideredExpert> kept() {
        return all.stream().filter(one -> !one.fits()).toList();
    }

    private static ConsideredExpert consider(
            AdviceMatter matter, ExpertCandidate one, Relaxation width, LocalDate today, Workdays calendar) {
        var obstacles = ExpertObstacleRules.of(matter, one, width, today);
        return new ConsideredExpert(
                one.member(),
                one.takenThisMonth(),
                obstacles.isEmpty() ? score(matter, one, calendar) : null,
                obstacles);
    }

    /** Whoever got here has a limit above nought. */
    private static ExpertScore score(AdviceMatter matter, ExpertCandidate one, Workdays calendar) {
        var member = one.member();
        var limit = member.facts().monthlyLimit();
        var known = !matter.industry().isEmpty() && member.skills().industries().contains(matter.industry());
        return new ExpertScore(
                field(matter, member),
                known ? INDUSTRY : 0,
                availability(matter, member, calendar),
                LOAD * (limit - one.takenThisMonth()) / limit,
                Math.max(0, LOAD * (one.satisfaction() - WORST_MARK) / MARKS));
    }

    private static int field(AdviceMatter matter, PanelMember member) {
        var fields = member.skills().fields();
        if (!fields.contains(matter.field())) {
            return fields.stream().anyMatch(matter.field().neighbours()::contains) ? NEXT_DOOR : 0;
        }
        return fields.getFirst() == matter.field() ? KNOWN_FOR : AMONG_FIELDS;
    }

    private static int availability(AdviceMatter matter, PanelMember member, Workdays calendar) {
        var days = matter.from()
                .datesUntil(matter.until().plusDays(1))
                .filter(calendar::isWorked)
                .toList();
        var free = days.stream()
                .filter(day -> member.skills().hours().containsKey(day.getDayOfWeek())
                        && member.leaves().stream().noneMatch(leave -> leave.covers(day)))
                .count();
        return days.isEmpty() ? 0 : Math.toIntExact(AVAILABILITY * free / days.size());
    }
}
