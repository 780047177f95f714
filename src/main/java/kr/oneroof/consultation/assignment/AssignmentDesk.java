package kr.oneroof.consultation.assignment;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.CaseWork;
import kr.oneroof.consultation.Seen;
import kr.oneroof.consultation.assignment.Decision.Way;
import kr.oneroof.consultation.assignment.DecisionStore.Made;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.Locks;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

@Service
@Transactional
class AssignmentDesk implements Assignments {
    private final CandidateReading reading;
    private final DecisionStore decisions;
    private final CaseWork work;
    private final JdbcClient jdbc;
    private final Locks locks;
    private final HouseClock clock;

    AssignmentDesk(
            CandidateReading reading,
            DecisionStore decisions,
            CaseWork work,
            JdbcClient jdbc,
            Locks locks,
            HouseClock clock) {
        this.reading = reading;
        this.decisions = decisions;
        this.work = work;
        this.jdbc = jdbc;
        this.locks = locks;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Proposal propose(RequestNumber number) {
        return reading.propose(number);
    }

    @Override
    public Decision assignBest(Seen seen, PersonId by) {
        takeTurns();
        var proposal = reading.propose(seen.number());
        var best = proposal.best().map(Considered::id);
        best.ifPresent(consultant -> work.assign(seen, consultant));
        decisions.keep(seen.number(), new Made(Way.AUTO, by, best.orElse(null), "", clock.instant()), proposal);
        return decisions.latest(seen.number()).orElseThrow();
    }

    @Override
    public Decision assignBest(RequestNumber number, PersonId by) {
        var version = jdbc.sql("select version from consultation_case where number = ?")
                .param(number.value())
                .query(Long.class)
                .optional()
                .orElseThrow(NotOnFile::new);
        return assignBest(new Seen(number, version), by);
    }

    @Override
    public boolean handOver(Seen seen, PersonId from, PersonId by) {
        takeTurns();
        var others = reading.candidates().stream()
                .filter(one -> !one.id().equals(from))
                .toList();
        var proposal = reading.propose(seen.number(), others);
        var best = proposal.best().map(Considered::id);
        best.ifPresent(consultant -> {
            work.assign(seen, consultant);
            decisions.keep(seen.number(), new Made(Way.AUTO, by, consultant, "", clock.instant()), proposal);
        });
        return best.isPresent();
    }

    @Override
    public void assign(Seen seen, Choice choice) {
        takeTurns();
        var proposal = reading.propose(seen.number());
        var chosen = proposal.of(choice.consultant()).orElseThrow(NotOnFile::new);
        if (!chosen.fits() && choice.reason().isBlank()) {
            throw new ReasonOwed();
        }
        work.assign(seen, choice.consultant());
        var reason = chosen.fits() ? "" : choice.reason();
        decisions.keep(
                seen.number(), new Made(Way.HAND, choice.by(), choice.consultant(), reason, clock.instant()), proposal);
    }

    /** One assignment after another: the next one counts what this one gave. */
    private void takeTurns() {
        locks.hold("assignment", "all");
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Decision> latest(RequestNumber number) {
        return decisions.latest(number);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Decision> unassigned(Collection<RequestNumber> numbers) {
        return decisions.unassigned(numbers).stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        number -> Objects.requireNonNull(
                                decisions.latest(new RequestNumber(number)).orElseThrow())));
    }
}
