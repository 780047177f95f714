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

import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.LinkWord;
import kr.oneroof.kernel.RequestNumber;

/**
 * Reminds agencies that have not answered, and takes back what nobody answered in time. Each in a transaction of its
 * own.
 */
@Component
class ReferralWatch {
    private static final Set<ReferralState> WITH_AGENCY =
            EnumSet.of(ReferralState.SENT, ReferralState.SEEN, ReferralState.ACCEPTED);

    private final AgencyReferrals referrals;
    private final AgencyCases cases;
    private final Replies replies;
    private final Deadline deadline;
    private final TransactionOperations transactions;

    ReferralWatch(
            AgencyReferrals referrals,
            AgencyCases cases,
            Replies replies,
            Deadline deadline,
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
                .filter(found ->
                        EnumSet.of(ReferralState.SENT, ReferralState.SEEN).contains(found.state()))
                .ifPresent(found -> {
                    if (found.isOverdue(deadline.clock().instant())) {
                        lapse(found);
                    } else if (found.reminders() < deadline.remindersDue(found.sentAt())) {
                        remind(found);
                    }
                });
    }

    private void lapse(Referral found) {
        found.lapse(deadline.clock());
        referrals.saveAndFlush(found);
        replies.lapsed(
                found,
                !referrals.findByNumberAndStateIn(found.number(), WITH_AGENCY).isEmpty());
    }

    private void remind(Referral found) {
        var word = LinkWord.fresh();
        found.remind(LinkWord.hash(word));
        referrals.saveAndFlush(found);
        replies.reminded(found, word, LocalDateTime.ofInstant(found.answerBy(), HouseClock.SEOUL));
    }

    /** When the rounds are made. */
    @Configuration(proxyBeanMethods = false)
    static class Rounds {
        @Bean
        RecurringTask<Void> referralsWithoutAnswer(ReferralWatch watch) {
            return Tasks.recurring("agency-referrals", Schedules.fixedDelay(Duration.ofMinutes(30)))
                    .execute((instance, context) -> watch.round());
        }
    }
}
