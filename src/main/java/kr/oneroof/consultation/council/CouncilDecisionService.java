package kr.oneroof.consultation.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.clock.Term;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** What the council decides about an item; refusals as in {@link AgendaService}. */
@Service
@Transactional
public class CouncilDecisionService {
    private final CouncilMeetingRepository meetings;
    private final AgendaRepository agenda;
    private final CouncilSeatRepository seats;
    private final CouncilAccess access;
    private final BusinessCalendar calendar;
    private final SeoulClock clock;

    CouncilDecisionService(
            CouncilMeetingRepository meetings,
            AgendaRepository agenda,
            CouncilSeatRepository seats,
            CouncilAccess access,
            BusinessCalendar calendar,
            SeoulClock clock) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.seats = seats;
        this.access = access;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Decides an item once; the applicant is told, and a postponed item goes to the next meeting. */
    public void decide(UUID meeting, UUID item, Resolution resolution, PersonId by) {
        var found = meetings.require(meeting);
        var row = agenda.require(meeting, item);
        access.require(row.number());
        row.requireOpen("decide");
        var tabled = agenda.lockCase(row.number());
        var dueOn = dueOn(resolution);
        found.decide(tabled, resolution, dueOn, by);
        tabled.requireOpen();
        new Quorum(seats.of(meeting), seats.recused(item)).require();
        agenda.decide(item, resolution, dueOn, by);
        meetings.saveAndFlush(found);
    }

    private @Nullable LocalDate dueOn(Resolution resolution) {
        return resolution.workingDays() == 0
                ? null
                : calendar.due(clock.now(), Term.days(resolution.workingDays()), List.of())
                        .dueAt()
                        .toLocalDate();
    }
}
