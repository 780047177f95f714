package kr.oneroof.consultation.council;

import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.council.CouncilMeetingService.MeetingVersion;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** The minutes (회의록): drafted by the secretary, fixed by the chair, never changed afterwards. */
@Service
@Transactional
public class MinutesService {
    private final CouncilMeetingRepository repository;
    private final AgendaRepository agenda;
    private final CouncilNotifications notifications;
    private final SeoulClock clock;

    MinutesService(
            CouncilMeetingRepository repository,
            AgendaRepository agenda,
            CouncilNotifications notifications,
            SeoulClock clock) {
        this.repository = repository;
        this.agenda = agenda;
        this.notifications = notifications;
        this.clock = clock;
    }

    public void draft(MeetingVersion shown, PersonId by, String text) {
        var found = change(shown, one -> one.draft(by, text, agenda.waiting(shown.meeting())));
        notifications.tellOffice(
                found.plan().chair(), "drafted", shown.meeting(), found.plan().startsAt());
    }

    /** The chair wants something set right. */
    public void giveBack(MeetingVersion shown, PersonId by) {
        var found = change(shown, one -> one.giveBack(by));
        notifications.tellOffice(
                found.plan().secretary(),
                "given-back",
                shown.meeting(),
                found.plan().startsAt());
    }

    public void fix(MeetingVersion shown, PersonId by) {
        var found = change(shown, one -> one.fix(by, clock));
        notifications.tellOffice(
                found.plan().secretary(), "fixed", shown.meeting(), found.plan().startsAt());
    }

    /** Adds a word to fixed minutes. @param key the same key twice is one word */
    public void correct(UUID meeting, UUID key, String text, PersonId by) {
        var found = repository.require(meeting);
        found.correct(by);
        agenda.correct(key, meeting, text, by);
        repository.saveAndFlush(found);
    }

    private CouncilMeeting change(MeetingVersion shown, Consumer<CouncilMeeting> verb) {
        var found = repository.require(shown.meeting());
        found.requireVersion(shown.version());
        verb.accept(found);
        return repository.saveAndFlush(found);
    }
}
