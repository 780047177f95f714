package kr.oneroof.advisory.engagement;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.advisory.panel.ExpertQueries;
import kr.oneroof.kernel.SeoulClock;

/**
 * What expert and company do with the sessions of an engagement (자문 회차). For whoever it does not concern there is
 * nothing on file; what the state forbids is {@link kr.oneroof.kernel.TransitionRefused}; what the terms forbid is
 * {@link EngagementRefused}.
 */
@Service
@Transactional
public class AdviceSessionService {
    private static final Duration SHORT_NOTICE = Duration.ofHours(24);

    private final EngagementStepService steps;
    private final AdviceSessionRepository sessions;
    private final ExpertQueries experts;
    private final EngagementNotifications notifications;
    private final SeoulClock clock;

    AdviceSessionService(
            EngagementStepService steps,
            AdviceSessionRepository sessions,
            ExpertQueries experts,
            EngagementNotifications notifications,
            SeoulClock clock) {
        this.steps = steps;
        this.sessions = sessions;
        this.experts = experts;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** @param key key of the form; the same key twice is one session */
    public void plan(EngagementActor actor, UUID key, AdviceSession.Slot slot) {
        sessions.lockCompanyOf(actor.engagement());
        var found = steps.lock(actor);
        if (!sessions.isNew(key, found.id())) {
            return;
        }
        var used = sessions.counted(found.company(), slot.starts().getYear());
        if (used >= experts.terms().freeSessions()) {
            throw new EngagementRefused("quota");
        }
        var reserved =
                sessions.of(found.id()).stream().mapToInt(AdviceSession::weight).sum();
        steps.change(actor, one -> one.plan(slot, reserved, steps.mostMinutes(one.number())));
        sessions.add(key, found, slot);
        notifications.planned(found, slot.starts(), actor.side());
    }

    /** A session that the company cancels within 24 hours counts as used. */
    public void cancel(EngagementActor actor, UUID id) {
        var found = steps.lock(actor);
        var session = sessions.requirePlanned(found.id(), id);
        var late = actor.side() == EngagementSide.COMPANY
                && clock.now().plus(SHORT_NOTICE).isAfter(session.starts());
        settle(actor, id, AdviceSession.State.CANCELLED, () -> sessions.cancel(id, actor.side(), late));
        notifications.cancelled(found, late, actor.side());
    }

    /** The session took place. @param content what was done, as the expert writes it */
    public void hold(EngagementActor actor, UUID session, int minutes, String content) {
        var found = settle(actor, session, AdviceSession.State.HELD, () -> sessions.hold(session, minutes, content));
        notifications.noted(found, "session-held", content);
    }

    public void miss(EngagementActor actor, UUID session, boolean companyMissed) {
        var became = companyMissed ? AdviceSession.State.NO_SHOW_COMPANY : AdviceSession.State.NO_SHOW_ADVISOR;
        var found = settle(actor, session, became, () -> sessions.miss(session, became));
        notifications.missed(found, companyMissed);
    }

    private Engagement settle(EngagementActor actor, UUID id, AdviceSession.State became, Runnable write) {
        var found = steps.lock(actor);
        var session = sessions.requirePlanned(found.id(), id);
        if (became != AdviceSession.State.CANCELLED && !session.hasBegun(clock.now())) {
            throw new EngagementRefused("not-yet");
        }
        write.run();
        var all = sessions.of(found.id());
        var lastHeld = all.stream()
                .filter(AdviceSession::isHeld)
                .map(one -> one.starts().toLocalDate())
                .max(LocalDate::compareTo)
                .orElse(null);
        return steps.change(
                actor,
                one -> one.settle(
                        session,
                        became,
                        all.stream().anyMatch(AdviceSession::isPlanned),
                        lastHeld,
                        experts.terms().reportDays()));
    }
}
