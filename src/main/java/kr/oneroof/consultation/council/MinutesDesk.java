package kr.oneroof.consultation.council;

import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.council.MeetingWork.Shown;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.PersonId;

@Service
@Transactional
class MinutesDesk implements MinutesWork {
    private final MeetingRows rows;
    private final AgendaBook agenda;
    private final CouncilCorridor corridor;
    private final HouseClock clock;

    MinutesDesk(MeetingRows rows, AgendaBook agenda, CouncilCorridor corridor, HouseClock clock) {
        this.rows = rows;
        this.agenda = agenda;
        this.corridor = corridor;
        this.clock = clock;
    }

    @Override
    public void draft(Shown shown, PersonId by, String text) {
        var found = change(shown, one -> one.draft(by, text, agenda.waiting(shown.meeting())));
        corridor.tellOffice(
                found.plan().chair(), "drafted", shown.meeting(), found.plan().startsAt());
    }

    @Override
    public void giveBack(Shown shown, PersonId by) {
        var found = change(shown, one -> one.giveBack(by));
        corridor.tellOffice(
                found.plan().secretary(),
                "given-back",
                shown.meeting(),
                found.plan().startsAt());
    }

    @Override
    public void fix(Shown shown, PersonId by) {
        var found = change(shown, one -> one.fix(by, clock));
        corridor.tellOffice(
                found.plan().secretary(), "fixed", shown.meeting(), found.plan().startsAt());
    }

    @Override
    public void correct(UUID meeting, UUID key, String text, PersonId by) {
        var found = rows.require(meeting);
        found.correct(by);
        agenda.correct(key, meeting, text, by);
        rows.saveAndFlush(found);
    }

    private Meeting change(Shown shown, Consumer<Meeting> verb) {
        var found = rows.require(shown.meeting());
        found.requireVersion(shown.version());
        verb.accept(found);
        return rows.saveAndFlush(found);
    }
}
