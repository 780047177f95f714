package kr.oneroof.advisory.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kr.oneroof.advisory.matching.ExpertObstacle.Kind;
import kr.oneroof.advisory.panel.ExpertState;
import kr.oneroof.advisory.panel.Firm;
import kr.oneroof.advisory.panel.PanelMember;

/** The hard filters, all of them for each expert, so that a consultant sees everything that stands in the way. */
final class ExpertObstacleRules {
    private ExpertObstacleRules() {}

    static List<ExpertObstacle> of(AdviceMatter matter, ExpertCandidate candidate, Relaxation width, LocalDate today) {
        var found = new ArrayList<ExpertObstacle>();
        var member = candidate.member();
        standing(matter, member, today, found);
        conflict(matter, member, today).ifPresent(found::add);
        if (candidate.askedBefore()) {
            found.add(ExpertObstacle.of(Kind.ASKED));
        }
        availability(matter, candidate, found);
        if (!member.skills().languages().contains(matter.language()) && !width.gives(Relaxation.LANGUAGE)) {
            found.add(ExpertObstacle.of(Kind.LANGUAGE));
        }
        if (matter.onSite() && !member.facts().region().isNear() && !width.gives(Relaxation.DISTANCE)) {
            found.add(ExpertObstacle.of(Kind.DISTANCE));
        }
        if (!knows(matter, member, width)) {
            found.add(ExpertObstacle.of(Kind.FIELD));
        }
        return found;
    }

    private static void standing(AdviceMatter matter, PanelMember member, LocalDate today, List<ExpertObstacle> found) {
        var facts = member.facts();
        if (member.state() != ExpertState.APPOINTED) {
            found.add(ExpertObstacle.of(Kind.STATE));
        } else if (!member.isAppointedOn(today)) {
            found.add(ExpertObstacle.of(Kind.TERM));
        }
        if (facts.group() != matter.group()) {
            found.add(ExpertObstacle.of(Kind.GROUP));
        }
        if (!facts.isLicensedOn(today)) {
            found.add(ExpertObstacle.of(Kind.LICENCE));
        }
        var reserved = matter.task().reservedFor();
        if (!reserved.isEmpty() && !reserved.contains(facts.profession())) {
            found.add(ExpertObstacle.of(Kind.PROFESSION));
        }
    }

    /** A tie to the company or the other side; a competitor's people must not learn of the matter either. */
    private static Optional<ExpertObstacle> conflict(AdviceMatter matter, PanelMember member, LocalDate today) {
        var firms = new ArrayList<Firm>(List.of(matter.company()));
        matter.parties().forEach(party -> firms.add(party.firm()));
        return member.ties().stream()
                .filter(tie -> tie.countsOn(today))
                .filter(tie -> firms.stream().anyMatch(tie.firm()::isSameAs))
                .findFirst()
                .map(tie -> ExpertObstacle.of(Kind.CONFLICT, tie.firm().name(), tie.kind()));
    }

    private static void availability(AdviceMatter matter, ExpertCandidate candidate, List<ExpertObstacle> found) {
        var member = candidate.member();
        var allAway = matter.from()
                .datesUntil(matter.until().plusDays(1))
                .allMatch(day -> member.leaves().stream().anyMatch(leave -> leave.covers(day)));
        if (allAway) {
            found.add(ExpertObstacle.of(Kind.LEAVE));
        }
        if (candidate.takenThisMonth() >= member.facts().monthlyLimit()) {
            found.add(ExpertObstacle.of(
                    Kind.LIMIT, candidate.takenThisMonth(), member.facts().monthlyLimit()));
        }
        var cost = member.facts().hourRate() * matter.hours();
        if (cost > matter.ceiling().amount()) {
            found.add(ExpertObstacle.of(
                    Kind.BUDGET,
                    "%,d".formatted(cost),
                    "%,d".formatted(matter.ceiling().amount())));
        }
    }

    private static boolean knows(AdviceMatter matter, PanelMember member, Relaxation width) {
        var fields = member.skills().fields();
        return fields.contains(matter.field())
                || width.gives(Relaxation.FIELD)
                        && fields.stream().anyMatch(matter.field().neighbours()::contains);
    }
}
