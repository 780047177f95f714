package kr.oneroof.consultation.assignment;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.CaseAccess;
import kr.oneroof.consultation.CaseVersion;
import kr.oneroof.consultation.Confidentiality;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Working profiles of consultants; people who are none are {@link kr.oneroof.kernel.NotOnFile}. */
@Service
@Transactional
public class WorkingProfileService {
    private static final String OPEN_CASES = """
            select c.number, c.version, case when r.readable then c.title else c.number end as title,
                case when r.readable then c.company_name else '' end as company_name, f.due_at
            from consultation_case c join request_file f on f.number = c.number
            cross join lateral (select %s as readable) r
            where c.consultant_id = :person and c.status in ('TRIAGED', 'IN_PROGRESS', 'SUPPLEMENT_REQUESTED')
            order by f.due_at, c.number limit 200
            """.formatted(Confidentiality.READABLE);

    private final AssignmentCandidateQueries queries;
    private final WorkingProfileRepository repository;
    private final JdbcClient jdbc;
    private final CaseAccess access;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    WorkingProfileService(
            AssignmentCandidateQueries queries,
            WorkingProfileRepository repository,
            JdbcClient jdbc,
            CaseAccess access,
            ApplicationEventPublisher events,
            SeoulClock clock) {
        this.queries = queries;
        this.repository = repository;
        this.jdbc = jdbc;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<AssignmentCandidate> all() {
        return queries.candidates();
    }

    @Transactional(readOnly = true)
    public View of(PersonId person) {
        return new View(queries.require(person), repository.versionOf(person));
    }

    /**
     * The same again is no change. @throws kr.oneroof.kernel.ChangedMeanwhile when somebody saved since that version
     * was shown
     */
    public void save(PersonId person, WorkingProfile profile, long shownVersion) {
        if (queries.require(person).profile().equals(profile)) {
            return;
        }
        if (!repository.save(person, profile, shownVersion, clock.instant())) {
            throw new ChangedMeanwhile();
        }
        events.publishEvent(new WorkingProfileEvent.Changed(person, profile));
    }

    /**
     * Enters leave; the same form twice is one leave.
     *
     * @throws ConsultantLeaveRefused when it meets leave that is entered already
     */
    public void enterLeave(PersonId person, ConsultantLeave leave, PersonId by) {
        queries.require(person);
        try {
            if (repository.addLeave(person, leave, by, clock.instant())) {
                events.publishEvent(new WorkingProfileEvent.LeaveEntered(person, leave));
            }
        } catch (DataIntegrityViolationException overlapping) {
            throw new ConsultantLeaveRefused();
        }
    }

    /** @throws kr.oneroof.kernel.NotOnFile when it is not this person's, or withdrawn already */
    public void withdrawLeave(PersonId person, UUID leave) {
        if (!repository.withdrawLeave(person, leave, clock.instant())) {
            throw new NotOnFile();
        }
        events.publishEvent(new WorkingProfileEvent.LeaveWithdrawn(person, leave));
    }

    /** The open cases of somebody, with whom the rule would give each to in their stead; the next due first. */
    @Transactional(readOnly = true)
    public List<Handover> handovers(PersonId person) {
        queries.require(person);
        var others = queries.candidates().stream()
                .filter(one -> !one.id().equals(person))
                .toList();
        return access
                .bind(jdbc.sql(OPEN_CASES))
                .param("person", person.value())
                .query((row, index) -> {
                    var number = new RequestNumber(row.getString("number"));
                    return new Handover(
                            new CaseVersion(number, row.getLong("version")),
                            row.getString("title"),
                            row.getString("company_name"),
                            row.getObject("due_at", OffsetDateTime.class)
                                    .atZoneSameInstant(SeoulClock.SEOUL)
                                    .toLocalDateTime(),
                            new AssignmentProposal(List.of()));
                })
                .list()
                .stream()
                .map(one -> new Handover(
                        one.seen(), one.title(), one.company(), one.dueAt(), queries.propose(one.number(), others)))
                .toList();
    }

    /** @param version of the profile; 0 while none is on file */
    public record View(AssignmentCandidate candidate, long version) {}

    /** @param seen the case as it stands now */
    public record Handover(
            CaseVersion seen, String title, String company, LocalDateTime dueAt, AssignmentProposal proposal) {
        public RequestNumber number() {
            return seen.number();
        }
    }
}
