package kr.oneroof.company;

import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.SeoulClock;

/** Forgets who was invited and who asked to join, a while after that came to its end. */
@Configuration(proxyBeanMethods = false)
class InvitationCleanupJob {
    @Bean
    RecurringTask<Void> oldInvitations(CompanyInvitationService invitations) {
        return Tasks.recurring("company-old-invitations", Schedules.daily(SeoulClock.SEOUL, LocalTime.of(3, 40)))
                .execute((instance, context) -> invitations.forget());
    }
}
