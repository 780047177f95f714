package kr.oneroof.consultation.monitoring;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.notice.NoticeService;
import kr.oneroof.requestfile.HistoryNote;
import kr.oneroof.requestfile.HistoryNote.Audience;
import kr.oneroof.requestfile.RequestFileService;

/**
 * Tells each applicant every 30 days how the long matter stands, before the day begins. When the job did not run for a
 * time, only the newest notice is sent.
 */
@Component
class ProgressNoticeJob {
    private final MonitoringRepository monitorings;
    private final RequestFileService files;
    private final NoticeService notices;
    private final PersonQueries people;
    private final MessageSource messages;
    private final SeoulClock clock;

    ProgressNoticeJob(
            MonitoringRepository monitorings,
            RequestFileService files,
            NoticeService notices,
            PersonQueries people,
            MessageSource messages,
            SeoulClock clock) {
        this.monitorings = monitorings;
        this.files = files;
        this.notices = notices;
        this.people = people;
        this.messages = messages;
        this.clock = clock;
    }

    @Bean
    static RecurringTask<Void> progressOfLongMatters(ProgressNoticeJob job) {
        return Tasks.recurring("consultation-progress", Schedules.daily(SeoulClock.SEOUL, LocalTime.of(7, 40)))
                .execute((instance, context) -> job.tellAll());
    }

    /** How many were told. */
    @Transactional
    int tellAll() {
        var told = 0;
        for (var monitoring : monitorings.all()) {
            var step = monitoring.stepOn(clock.today());
            if (step > 0 && monitorings.claim(monitoring, step, clock.instant())) {
                tell(monitoring, step);
                told++;
            }
        }
        return told;
    }

    private void tell(Monitoring monitoring, int step) {
        var number = monitoring.number();
        var progress = monitorings.progressBefore(monitoring, step);
        files.write(
                number,
                new HistoryNote(
                        progress.isPresent() ? "monitoring.history.progress" : "monitoring.history.same",
                        progress.map(List::of).orElse(List.of()),
                        Audience.APPLICANT));
        var applicant = files.require(number).applicant();
        if (applicant != null) {
            notices.send(
                    applicant,
                    "monitoring.notice.progress",
                    "/consultations/" + number,
                    number.value(),
                    progress.orElseGet(() -> unchanged(applicant)),
                    monitoring.nextAfter(clock.today()));
        }
    }

    private String unchanged(PersonId applicant) {
        var language = people.find(applicant).map(PersonCard::language).orElse(Locale.KOREAN);
        return messages.getMessage("monitoring.unchanged", null, language);
    }
}
