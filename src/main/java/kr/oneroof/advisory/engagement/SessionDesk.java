package kr.oneroof.advisory.engagement;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kr.oneroof.advisory.panel.Panel;

/** What happens to the sessions of an engagement. */
@Component
class SessionDesk {
    private static final Duration SHORT_NOTICE = Duration.ofHours(24);

    private final EngagementFile file;
    private final Panel panel;

    SessionDesk(EngagementFile file, Panel panel) {
        this.file = file;
        this.panel = panel;
    }

    /** @return null when this very form came before */
    @Nullable
    Engagement plan(Hand hand, UUID key, Session.Slot slot) {
        file.sessions().hold(hand.engagement());
        var found = file.require(hand);
        if (!file.sessions().isNew(key, found.getId())) {
            return null;
        }
        var used = file.sessions().counted(found.company(), slot.starts().getYear());
        if (used >= panel.terms().freeSessions()) {
            throw new EngagementRefused("quota");
        }
        var reserved = file.sessions().of(found.getId()).stream()
                .mapToInt(Session::weight)
                .sum();
        file.change(hand, one -> one.plan(slot, reserved, file.mostMinutes(one.number())));
        file.sessions().add(key, found, slot);
        return found;
    }

    Engagement hold(Hand hand, UUID session, int minutes, String content) {
        return settle(hand, session, Session.State.HELD, () -> file.sessions().hold(session, minutes, content));
    }

    Engagement miss(Hand hand, UUID session, boolean companyMissed) {
        var who = companyMissed ? Session.State.NO_SHOW_COMPANY : Session.State.NO_SHOW_ADVISOR;
        return settle(hand, session, who, () -> file.sessions().miss(session, who));
    }

    /** @return whether it came too late and counts */
    boolean cancel(Hand hand, UUID id) {
        var found = file.require(hand);
        var session = file.sessions().requirePlanned(found.getId(), id);
        var late = hand.side() == Side.COMPANY
                && file.clock().now().plus(SHORT_NOTICE).isAfter(session.starts());
        settle(hand, id, Session.State.CANCELLED, () -> file.sessions().cancel(id, hand.side(), late));
        return late;
    }

    private Engagement settle(Hand hand, UUID id, Session.State became, Runnable write) {
        var found = file.require(hand);
        var session = file.sessions().requirePlanned(found.getId(), id);
        if (became != Session.State.CANCELLED && !session.hasBegun(file.clock().now())) {
            throw new EngagementRefused("not-yet");
        }
        write.run();
        var all = file.sessions().of(found.getId());
        var lastHeld = all.stream()
                .filter(Session::isHeld)
                .map(one -> one.starts().toLocalDate())
                .max(LocalDate::compareTo)
                .orElse(null);
        return file.change(
                hand,
                one -> one.settle(
                        session,
                        became,
                        all.stream().anyMatch(Session::isPlanned),
                        lastHeld,
                        panel.terms().reportDays()));
    }

    /** Paid minutes of each day. */
    Map<LocalDate, Integer> paid(UUID engagement) {
        var free = panel.terms().noShowMinutes();
        return file.sessions().of(engagement).stream()
                .collect(Collectors.groupingBy(
                        one -> one.starts().toLocalDate(), Collectors.summingInt(one -> one.paidMinutes(free))));
    }
}
