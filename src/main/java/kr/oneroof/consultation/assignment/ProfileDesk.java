package kr.oneroof.consultation.assignment;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.Confidence;
import kr.oneroof.consultation.Confidences;
import kr.oneroof.consultation.Seen;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

@Service
@Transactional
class ProfileDesk implements Profiles {
    private static final String OPEN_CASES = """
            select c.number, c.version, case when r.readable then c.title else c.number end as title,
                case when r.readable then c.company_name else '' end as company_name, f.due_at
            from consultation_case c join request_file f on f.number = c.number
            cross join lateral (select %s as readable) r
            where c.consultant_id = :person and c.status in ('TRIAGED', 'IN_PROGRESS', 'SUPPLEMENT_REQUESTED')
            order by f.due_at, c.number limit 200
            """.formatted(Confidence.READABLE);

    private final CandidateReading reading;
    private final ProfileStore store;
    private final JdbcClient jdbc;
    private final Confidences confidences;
    private final ApplicationEventPublisher events;
    private final HouseClock clock;

    ProfileDesk(
            CandidateReading reading,
            ProfileStore store,
            JdbcClient jdbc,
            Confidences confidences,
            ApplicationEventPublisher events,
            HouseClock clock) {
        this.reading = reading;
        this.store = store;
        this.jdbc = jdbc;
        this.confidences = confidences;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Candidate> all() {
        return reading.candidates();
    }

    @Override
    @Transactional(readOnly = true)
    public Sheet of(PersonId person) {
        return new Sheet(reading.require(person), store.versionOf(person));
    }

    @Override
    public void save(PersonId person, WorkingProfile profile, long shownVersion) {
        if (reading.require(person).profile().equals(profile)) {
            return;
        }
        if (!store.save(person, profile, shownVersion, clock.instant())) {
            throw new ChangedMeanwhile();
        }
        events.publishEvent(new ProfileEvent.Changed(person, profile));
    }

    @Override
    public void enterLeave(PersonId person, Leave leave, PersonId by) {
        reading.require(person);
        try {
            if (store.addLeave(person, leave, by, clock.instant())) {
                events.publishEvent(new ProfileEvent.LeaveEntered(person, leave));
            }
        } catch (DataIntegrityViolationException overlapping) {
            throw new LeaveTaken();
        }
    }

    @Override
    public void withdrawLeave(PersonId person, UUID leave) {
        if (!store.withdrawLeave(person, leave, clock.instant())) {
            throw new NotOnFile();
        }
        events.publishEvent(new ProfileEvent.LeaveWithdrawn(person, leave));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Handover> handovers(PersonId person) {
        reading.require(person);
        var others = reading.candidates().stream()
                .filter(one -> !one.id().equals(person))
                .toList();
        return confidences
                .bind(jdbc.sql(OPEN_CASES))
                .param("person", person.value())
                .query((row, index) -> {
                    var number = new RequestNumber(row.getString("number"));
                    return new Handover(
                            new Seen(number, row.getLong("version")),
                            row.getString("title"),
                            row.getString("company_name"),
                            row.getObject("due_at", OffsetDateTime.class)
                                    .atZoneSameInstant(HouseClock.SEOUL)
                                    .toLocalDateTime(),
                            new Proposal(List.of()));
                })
                .list()
                .stream()
                .map(one -> new Handover(
                        one.seen(), one.title(), one.company(), one.dueAt(), reading.propose(one.number(), others)))
                .toList();
    }
}
