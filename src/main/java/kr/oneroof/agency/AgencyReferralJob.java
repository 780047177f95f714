package kr.oneroof.agency;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.LinkToken;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.requestfile.road.CrossingService;

/**
 * Reminds agencies that have not answered, and ends referrals that nobody answered in time. Each referral has a
 * transaction of its own.
 */
@Configuration(proxyBeanMethods = false)
class AgencyReferralJob {
    private static final Duration EVERY = Duration.ofMinutes(30);
    private static final Set<AgencyReferralState> UNANSWERED =
            EnumSet.of(AgencyReferralState.SENT, AgencyReferralState.SEEN);
    private static final Set<AgencyReferralState> WITH_AGENCY =
            EnumSet.of(AgencyReferralState.SENT, AgencyReferralState.SEEN, AgencyReferralState.ACCEPTED);

    private final AgencyReferralRepository referrals;
    private final AgencyCaseRepository cases;
    private final AgencyCaseNotifications notifications;
    private final AgencyReferralDeadline deadline;
    private final CrossingService crossingService;
    private final SeoulClock clock;
    private final TransactionOperations transactions;

    AgencyReferralJob(
            AgencyReferralRepository referrals,
            AgencyCaseRepository cases,
            AgencyCaseNotifications notifications,
            AgencyReferralDeadline deadline,
            CrossingService crossingService,
            SeoulClock clock,
            TransactionOperations transactions) {
        this.referrals = referrals;
        this.cases = cases;
        this.notifications = notifications;
        this.deadline = deadline;
        this.crossingService = crossingService;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Bean
    RecurringTask<Void> referralsWithoutAnswer() {
        return Tasks.recurring("agency-referrals", Schedules.fixedDelay(EVERY))
                .execute((instance, context) -> checkAll());
    }

    void checkAll() {
        for (var id : referrals.waiting()) {
            transactions.executeWithoutResult(status -> check(id));
        }
    }

    /** Locks the request before the referral, as all verbs do. */
    private void check(UUID id) {
        referrals.numberOf(id).ifPresent(number -> cases.require(new RequestNumber(number)));
        referrals
                .findById(id)
                .filter(found -> UNANSWERED.contains(found.state()))
                .ifPresent(found -> {
                    if (found.isOverdue(clock.instant())) {
                        lapse(found);
                    } else if (found.reminders() < deadline.remindersDue(found.sentAt())) {
                        remind(found);
                    }
                });
    }

    /** When no other agency has the request, it goes back to the service that it came from. */
    private void lapse(AgencyReferral found) {
        found.lapse(clock);
        referrals.saveAndFlush(found);
        var othersWait =
                !referrals.findByNumberAndStateIn(found.number(), WITH_AGENCY).isEmpty();
        notifications.answered(found, "lapsed", "", othersWait);
        if (!othersWait) {
            crossingService.bringBack(found.number(), notifications.silence(found));
        }
    }

    private void remind(AgencyReferral found) {
        var word = LinkToken.fresh();
        found.remind(LinkToken.hash(word));
        referrals.saveAndFlush(found);
        notifications.reminded(found, word, LocalDateTime.ofInstant(found.answerBy(), SeoulClock.SEOUL));
    }
}
