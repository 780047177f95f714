package kr.oneroof.advisory.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.advisory.panel.ExpertQueries;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/**
 * The fee of an engagement (자문료): one person prepares the slip, another approves it, then it is paid. What the state
 * forbids is {@link kr.oneroof.kernel.TransitionRefused}; the rule of two persons is {@link EngagementRefused}.
 */
@Service
@Transactional
public class AdviceFeeService {
    private final EngagementStepService steps;
    private final AdviceSessionRepository sessions;
    private final ExpertQueries experts;
    private final EngagementNotifications notifications;
    private final SeoulClock clock;

    AdviceFeeService(
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

    public void prepare(EngagementActor actor) {
        var terms = experts.terms();
        var found = steps.change(
                actor,
                one -> one.prepareFee(
                        FeeSlip.of(paidMinutes(one.id(), terms.noShowMinutes()), one.hourRate(), terms), actor.by()));
        notifications.feePrepared(found);
    }

    private Map<LocalDate, Integer> paidMinutes(UUID engagement, int noShowMinutes) {
        return sessions.of(engagement).stream()
                .collect(Collectors.groupingBy(
                        one -> one.starts().toLocalDate(),
                        Collectors.summingInt(one -> one.paidMinutes(noShowMinutes))));
    }

    public void approve(EngagementActor actor) {
        notifications.feeApproved(steps.change(actor, one -> one.approveFee(actor.by(), clock)));
    }

    public void sendBack(EngagementActor actor, String why) {
        notifications.feeReturned(steps.change(actor, one -> one.sendFeeBack(why)), why);
    }

    /** Pays in the order of ids, so that two lists with the same engagements never wait for each other. */
    public void pay(List<UUID> engagements, PersonId by) {
        engagements.stream()
                .sorted()
                .forEach(id -> notifications.feePaid(
                        steps.change(EngagementActor.ofCentre(id, by), one -> one.pay(by, clock))));
    }
}
