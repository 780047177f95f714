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
    private final CouncilMeetingRepository meetings;
    private final AgendaRepository agenda;
    private final SeoulClock clock;

    MinutesService(CouncilMeetingRepository meetings, AgendaRepository agenda, SeoulClock clock) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.clock = clock;
    }

    public void draft(MeetingVersion shown, PersonId by, String text) {
        change(shown, one -> one.draft(by, text, agenda.waiting(shown.meeting())));
    }

    /** The chair wants the minutes corrected. */
    public void giveBack(MeetingVersion shown, PersonId by) {
        change(shown, one -> one.giveBack(by));
    }

    public void fix(MeetingVersion shown, PersonId by) {
        change(shown, one -> one.fix(by, clock));
    }

    /**
     * Adds a remark to fixed minutes.
     *
     * @param key the same key twice is one remark
     */
    public void correct(UUID meeting, UUID key, String text, PersonId by) {
        var found = meetings.require(meeting);
        found.correct(by);
        agenda.correct(key, meeting, text, by);
        meetings.saveAndFlush(found);
    }

    private void change(MeetingVersion shown, Consumer<CouncilMeeting> verb) {
        var found = meetings.require(shown.meeting());
        found.requireUnchangedSince(shown.version());
        verb.accept(found);
        meetings.saveAndFlush(found);
    }
}
