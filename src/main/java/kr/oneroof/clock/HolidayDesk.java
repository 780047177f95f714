package kr.oneroof.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;

/** Keeps the register and tells the house. */
@Service
@Transactional
class HolidayDesk implements Holidays {
    private final HolidayRows rows;
    private final StandingHolidays standing;
    private final ApplicationEventPublisher events;

    HolidayDesk(HolidayRows rows, StandingHolidays standing, ApplicationEventPublisher events) {
        this.rows = rows;
        this.standing = standing;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Holiday> of(int year) {
        return rows.of(year);
    }

    @Override
    @Transactional(readOnly = true)
    public Holiday require(UUID holiday) {
        return rows.find(holiday).orElseThrow(NotOnFile::new);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isTaken(LocalDate day) {
        return rows.of(day.getYear()).stream().anyMatch(holiday -> holiday.day().equals(day) && holiday.isStanding());
    }

    @Override
    public void propose(LocalDate day, String name, String source, Actor by) {
        rows.add(Holiday.proposed(day, name, source, by.id()));
        events.publishEvent(new HolidayProposed(day, true));
    }

    @Override
    public void approve(UUID holiday, Actor by) {
        standing.changeAlone();
        var declared = require(holiday).approved(by.id(), by.fullName());
        rows.declare(declared);
        events.publishEvent(new HolidaysChanged(declared.day(), declared.name(), true));
    }

    @Override
    public void undo(UUID holiday, String reason, Actor by) {
        standing.changeAlone();
        var before = require(holiday);
        var undone = before.undone(reason);
        rows.undo(undone, by.id());
        events.publishEvent(
                before.status() == Holiday.Status.DECLARED
                        ? new HolidaysChanged(undone.day(), undone.name(), false)
                        : new HolidayProposed(undone.day(), false));
    }
}
