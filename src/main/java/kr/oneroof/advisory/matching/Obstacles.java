package kr.oneroof.advisory.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kr.oneroof.advisory.matching.Obstacle.Kind;
import kr.oneroof.advisory.panel.ExpertState;
import kr.oneroof.advisory.panel.Firm;
import kr.oneroof.advisory.panel.Member;

/** The hard filters, all of them for each expert, so that a consultant sees everything that stands in the way. */
final class Obstacles {
    private Obstacles() {}

    static List<Obstacle> of(Matter matter, Candidate candidate, Relaxation width, LocalDate today) {
        var found = new ArrayList<Obstacle>();
        var member = candidate.member();
        standing(matter, member, today, found);
        conflict(matter, member, today).ifPresent(found::add);
        if (candidate.askedBefore()) {
            found.add(Obstacle.of(Kind.ASKED));
        }
        availability(matter, candidate, found);
        if (!member.skills().languages().contains(matter.language()) && !width.gives(Relaxation.LANGUAGE)) {
            found.add(Obstacle.of(Kind.LANGUAGE));
        }
        if (matter.onSite() && !member.facts().region().isNear() && !width.gives(Relaxation.DISTANCE)) {
            found.add(Obstacle.of(Kind.DISTANCE));
        }
        if (!knows(matter, member, width)) {
            found.add(Obstacle.of(Kind.FIELD));
        }
        return found;
    }

    private static void standing(Matter matter, Member member, LocalDate today, List<Obstacle> found) {
        var facts = member.facts();
        if (member.state() != ExpertState.APPOINTED) {
            found.add(Obstacle.of(Kind.STATE));
        } else if (!member.isAppointedOn(today)) {
            found.add(Obstacle.of(Kind.TERM));
        }
        if (facts.group() != matter.group()) {
            found.add(Obstacle.of(Kind.GROUP));
        }
        if (!facts.isLicensedOn(today)) {
            found.add(Obstacle.of(Kind.LICENCE));
        }
        var reserved = matter.task().reservedFor();
        if (!reserved.isEmpty() && !reserved.contains(facts.profession())) {
            found.add(Obstacle.of(Kind.PROFESSION));
        }
    }

    /** A tie to the company or the other side; a competitor's people must not learn of the matter either. */
    private static Optional<Obstacle> conflict(Matter matter, Member member, LocalDate today) {
        var firms = new ArrayList<Firm>(List.of(matter.company()));
        matter.parties().forEach(party -> firms.add(party.firm()));
        return member.ties().stream()
                .filter(tie -> tie.countsOn(today))
                .filter(tie -> firms.stream().anyMatch(tie.firm()::isSameAs))
                .findFirst()
                .map(tie -> Obstacle.of(Kind.CONFLICT, tie.firm().name(), tie.kind()));
    }

    private static void availability(Matter matter, Candidate candidate, List<Obstacle> found) {
        var member = candidate.member();
        var allAway = matter.from()
                .datesUntil(matter.until().plusDays(1))
                .allMatch(day -> member.leaves().stream().anyMatch(leave -> leave.covers(day)));
        if (allAway) {
            found.add(Obstacle.of(Kind.LEAVE));
        }
        if (candidate.takenThisMonth() >= member.facts().monthlyLimit()) {
            found.add(Obstacle.of(
                    Kind.LIMIT, candidate.takenThisMonth(), member.facts().monthlyLimit()));
        }
        var cost = member.facts().hourRate() * matter.hours();
        if (cost > matter.ceiling().amount()) {
            found.add(Obstacle.of(
                    Kind.BUDGET,
                    "%,d".formatted(cost),
                    "%,d".formatted(matter.ceiling().amount())));
        }
    }

    private static boolean knows(Matter matter, Member member, Relaxation width) {
        var fields = member.skills().fields();
        return fields.contains(matter.field())
                || width.gives(Relaxation.FIELD)
                        && fields.stream().anyMatch(matter.field().neighbours()::contains);
    }
}
