package kr.oneroof.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;

/**
 * The register of holidays. What is declared or undone moves the due dates of all open requests around that day.
 *
 * <p>Keeps the register and publishes what changed.
 */
@Service
@Transactional
public class HolidayService {
    private final HolidayRepository repository;
    private final StandingHolidayQueries standing;
    private final ApplicationEventPublisher events;

    HolidayService(HolidayRepository repository, StandingHolidayQueries standing, ApplicationEventPublisher events) {
        this.repository = repository;
        this.standing = standing;
        this.events = events;
    }

    /** Undone ones too, by day. */
    @Transactional(readOnly = true)
    public List<Holiday> of(int year) {
        return repository.of(year);
    }

    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    @Transactional(readOnly = true)
    public Holiday require(UUID holiday) {
        return repository.find(holiday).orElseThrow(NotOnFile::new);
    }

    @Transactional(readOnly = true)
    public boolean isTaken(LocalDate day) {
        return repository.of(day.getYear()).stream()
                .anyMatch(holiday -> holiday.day().equals(day) && holiday.isStanding());
    }

    /** Somebody else has to approve it before it counts. */
    public void propose(LocalDate day, String name, String source, Actor by) {
        repository.add(Holiday.proposed(day, name, source, by.id()));
        events.publishEvent(new HolidayProposed(day, true));
    }

    /** @throws kr.oneroof.kernel.TransitionRefused when it is no proposal, or the own one */
    public void approve(UUID holiday, Actor by) {
        standing.changeAlone();
        var declared = require(holiday).approved(by.id(), by.fullName());
        repository.declare(declared);
        events.publishEvent(new HolidaysChanged(declared.day(), declared.name(), true));
    }

    /** Takes a proposal back, or a declared holiday out of the calendar; the row stays as history. */
    public void undo(UUID holiday, String reason, Actor by) {
        standing.changeAlone();
        var before = require(holiday);
        var undone = before.undone(reason);
        repository.undo(undone, by.id());
        events.publishEvent(
                before.status() == Holiday.Status.DECLARED
                        ? new HolidaysChanged(undone.day(), undone.name(), false)
                        : new HolidayProposed(undone.day(), false));
    }
}
