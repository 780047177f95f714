package kr.oneroof.consultation.monitoring;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.notice.NoticeService;
import kr.oneroof.requestfile.HistoryNote;
import kr.oneroof.requestfile.HistoryNote.Audience;
import kr.oneroof.requestfile.RequestFileService;

/** Tells each applicant every 30 days how the long matter stands. After a standstill only the newest word goes out. */
@Component
class ProgressNotifications {
    private final MonitoringRepository monitorings;
    private final RequestFileService files;
    private final NoticeService notices;
    private final PersonQueries people;
    private final MessageSource messages;
    private final SeoulClock clock;

    ProgressNotifications(
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

    /** How many were told. */
    @Transactional
    int round() {
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
        var news = monitorings.newsBefore(monitoring, step);
        files.write(
                number,
                new HistoryNote(
                        news.isPresent() ? "monitoring.history.progress" : "monitoring.history.same",
                        news.map(List::of).orElse(List.of()),
                        Audience.APPLICANT));
        var applicant = files.require(number).applicant();
        if (applicant != null) {
            notices.send(
                    applicant,
                    "monitoring.notice.progress",
                    "/consultations/" + number,
                    number.value(),
                    news.orElseGet(() -> unchanged(applicant)),
                    monitoring.nextAfter(clock.today()));
        }
    }

    private String unchanged(PersonId applicant) {
        var language = people.find(applicant).map(PersonCard::language).orElse(Locale.KOREAN);
        return messages.getMessage("monitoring.unchanged", null, language);
    }
}
