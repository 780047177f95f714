package kr.oneroof.agency;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.LinkToken;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/**
 * Reminds agencies that have not answered, and takes back what nobody answered in time. Each in a transaction of its
 * own.
 */
@Component
class AgencyReferralJob {
    private static final Set<AgencyReferralState> WITH_AGENCY =
            EnumSet.of(AgencyReferralState.SENT, AgencyReferralState.SEEN, AgencyReferralState.ACCEPTED);

    private final AgencyReferralRepository referrals;
    private final AgencyCaseRepository cases;
    private final AgencyReplyNotifications replies;
    private final AgencyReferralDeadline deadline;
    private final TransactionOperations transactions;

    AgencyReferralJob(
            AgencyReferralRepository referrals,
            AgencyCaseRepository cases,
            AgencyReplyNotifications replies,
            AgencyReferralDeadline deadline,
            TransactionOperations transactions) {
        this.referrals = referrals;
        this.cases = cases;
        this.replies = replies;
        this.deadline = deadline;
        this.transactions = transactions;
    }

    void round() {
        for (var id : referrals.waiting()) {
            transactions.executeWithoutResult(status -> look(id));
        }
    }

    private void look(UUID id) {
        referrals.numberOf(id).ifPresent(number -> cases.require(new RequestNumber(number)));
        referrals
                .findById(id)
                .filter(found -> EnumSet.of(AgencyReferralState.SENT, AgencyReferralState.SEEN)
                        .contains(found.state()))
                .ifPresent(found -> {
                    if (found.isOverdue(deadline.clock().instant())) {
                        lapse(found);
                    } else if (found.reminders() < deadline.remindersDue(found.sentAt())) {
                        remind(found);
                    }
                });
    }

    private void lapse(AgencyReferral found) {
        found.lapse(deadline.clock());
        referrals.saveAndFlush(found);
        replies.lapsed(
                found,
                !referrals.findByNumberAndStateIn(found.number(), WITH_AGENCY).isEmpty());
    }

    private void remind(AgencyReferral found) {
        var word = LinkToken.fresh();
        found.remind(LinkToken.hash(word));
        referrals.saveAndFlush(found);
        replies.reminded(found, word, LocalDateTime.ofInstant(found.answerBy(), SeoulClock.SEOUL));
    }

    /** When the rounds are made. */
    @Configuration(proxyBeanMethods = false)
    static class TaskConfiguration {
        @Bean
        RecurringTask<Void> referralsWithoutAnswer(AgencyReferralJob job) {
            return Tasks.recurring("agency-referrals", Schedules.fixedDelay(Duration.ofMinutes(30)))
                    .execute((instance, context) -> job.round());
        }
    }
}
