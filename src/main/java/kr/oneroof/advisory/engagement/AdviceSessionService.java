package kr.oneroof.advisory.engagement;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kr.oneroof.advisory.panel.ExpertQueries;

/** What happens to the sessions of an engagement. */
@Component
class AdviceSessionService {
    private static final Duration SHORT_NOTICE = Duration.ofHours(24);

    private final EngagementStepService steps;
    private final ExpertQueries panel;

    AdviceSessionService(EngagementStepService steps, ExpertQueries panel) {
        this.steps = steps;
        this.panel = panel;
    }

    /** @return null when this very form came before */
    @Nullable
    Engagement plan(EngagementActor hand, UUID key, AdviceSession.Slot slot) {
        steps.sessions().hold(hand.engagement());
        var found = steps.require(hand);
        if (!steps.sessions().isNew(key, found.getId())) {
            return null;
        }
        var used = steps.sessions().counted(found.company(), slot.starts().getYear());
        if (used >= panel.terms().freeSessions()) {
            throw new EngagementRefused("quota");
        }
        var reserved = steps.sessions().of(found.getId()).stream()
                .mapToInt(AdviceSession::weight)
                .sum();
        steps.change(hand, one -> one.plan(slot, reserved, steps.mostMinutes(one.number())));
        steps.sessions().add(key, found, slot);
        return found;
    }

    Engagement hold(EngagementActor hand, UUID session, int minutes, String content) {
        return settle(
                hand, session, AdviceSession.State.HELD, () -> steps.sessions().hold(session, minutes, content));
    }

    Engagement miss(EngagementActor hand, UUID session, boolean companyMissed) {
        var who = companyMissed ? AdviceSession.State.NO_SHOW_COMPANY : AdviceSession.State.NO_SHOW_ADVISOR;
        return settle(hand, session, who, () -> steps.sessions().miss(session, who));
    }

    /** @return whether it came too late and counts */
    boolean cancel(EngagementActor hand, UUID id) {
        var found = steps.require(hand);
        var session = steps.sessions().requirePlanned(found.getId(), id);
        var late = hand.side() == EngagementSide.COMPANY
                && steps.clock().now().plus(SHORT_NOTICE).isAfter(session.starts());
        settle(hand, id, AdviceSession.State.CANCELLED, () -> steps.sessions().cancel(id, hand.side(), late));
        return late;
    }

    private Engagement settle(EngagementActor hand, UUID id, AdviceSession.State became, Runnable write) {
        var found = steps.require(hand);
        var session = steps.sessions().requirePlanned(found.getId(), id);
        if (became != AdviceSession.State.CANCELLED
                && !session.hasBegun(steps.clock().now())) {
            throw new EngagementRefused("not-yet");
        }
        write.run();
        var all = steps.sessions().of(found.getId());
        var lastHeld = all.stream()
                .filter(AdviceSession::isHeld)
                .map(one -> one.starts().toLocalDate())
                .max(LocalDate::compareTo)
                .orElse(null);
        return steps.change(
                hand,
                one -> one.settle(
                        session,
                        became,
                        all.stream().anyMatch(AdviceSession::isPlanned),
                        lastHeld,
                        panel.terms().reportDays()));
    }

    /** Paid minutes of each day. */
    Map<LocalDate, Integer> paid(UUID engagement) {
        var free = panel.terms().noShowMinutes();
        return steps.sessions().of(engagement).stream()
                .collect(Collectors.groupingBy(
                        one -> one.starts().toLocalDate(), Collectors.summingInt(one -> one.paidMinutes(free))));
    }
}
