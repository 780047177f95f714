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

import kr.oneroof.consultation.CaseService;
import kr.oneroof.consultation.CaseVersion;
import kr.oneroof.consultation.assignment.AssignmentDecision.Way;
import kr.oneroof.consultation.assignment.AssignmentDecisionRepository.Made;
import kr.oneroof.kernel.Locks;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Giving cases to consultants, by the rule or by hand; what was known is kept with each decision. */
@Service
@Transactional
public class AssignmentService {
    private final AssignmentCandidateQueries queries;
    private final AssignmentDecisionRepository decisions;
    private final CaseService service;
    private final JdbcClient jdbc;
    private final Locks locks;
    private final SeoulClock clock;

    AssignmentService(
            AssignmentCandidateQueries queries,
            AssignmentDecisionRepository decisions,
            CaseService service,
            JdbcClient jdbc,
            Locks locks,
            SeoulClock clock) {
        this.queries = queries;
        this.decisions = decisions;
        this.service = service;
        this.jdbc = jdbc;
        this.locks = locks;
        this.clock = clock;
    }

    /** @throws kr.oneroof.kernel.NotOnFile when there is no such case */
    @Transactional(readOnly = true)
    public AssignmentProposal propose(RequestNumber number) {
        return queries.propose(number);
    }

    /**
     * Gives the case to the best one, if anybody can take it; assignments come one after another, so that nobody gets
     * more than their limit.
     *
     * @return what was decided; without a consultant when nobody can
     * @throws kr.oneroof.kernel.TransitionRefused when the case is not to be assigned now
     */
    public AssignmentDecision assignBest(CaseVersion seen, PersonId by) {
        takeTurns();
        var proposal = queries.propose(seen.number());
        var best = proposal.best().map(ConsideredConsultant::id);
        best.ifPresent(consultant -> service.assign(seen, consultant));
        decisions.keep(seen.number(), new Made(Way.AUTO, by, best.orElse(null), "", clock.instant()), proposal);
        return decisions.latest(seen.number()).orElseThrow();
    }

    /**
     * The same for a case that was just sorted, in whatever version it is by now.
     *
     * @throws kr.oneroof.kernel.NotOnFile when there is no such case
     */
    public AssignmentDecision assignBest(RequestNumber number, PersonId by) {
        var version = jdbc.sql("select version from consultation_case where number = ?")
                .param(number.value())
                .query(Long.class)
                .optional()
                .orElseThrow(NotOnFile::new);
        return assignBest(new CaseVersion(number, version), by);
    }

    /**
     * Gives somebody's case to the best of the others.
     *
     * @return false when none of them can take it; then it stays where it is
     */
    public boolean handOver(CaseVersion seen, PersonId from, PersonId by) {
        takeTurns();
        var others = queries.candidates().stream()
                .filter(one -> !one.id().equals(from))
                .toList();
        var proposal = queries.propose(seen.number(), others);
        var best = proposal.best().map(ConsideredConsultant::id);
        best.ifPresent(consultant -> {
            service.assign(seen, consultant);
            decisions.keep(seen.number(), new Made(Way.AUTO, by, consultant, "", clock.instant()), proposal);
        });
        return best.isPresent();
    }

    /**
     * Gives the case to whom a person chose.
     *
     * @throws AssignmentRefused when the rule speaks against it and no reason is given
     * @throws kr.oneroof.kernel.NotOnFile when the person is no consultant
     */
    public void assign(CaseVersion seen, Choice choice) {
        takeTurns();
        var proposal = queries.propose(seen.number());
        var chosen = proposal.of(choice.consultant()).orElseThrow(NotOnFile::new);
        if (!chosen.fits() && choice.reason().isBlank()) {
            throw new AssignmentRefused();
        }
        service.assign(seen, choice.consultant());
        var reason = chosen.fits() ? "" : choice.reason();
        decisions.keep(
                seen.number(), new Made(Way.HAND, choice.by(), choice.consultant(), reason, clock.instant()), proposal);
    }

    /** One assignment after another: the next one counts what this one gave. */
    private void takeTurns() {
        locks.hold("assignment", "all");
    }

    /** The last decision on a case. */
    @Transactional(readOnly = true)
    public Optional<AssignmentDecision> latest(RequestNumber number) {
        return decisions.latest(number);
    }

    /** Which of these cases stayed unassigned because nobody could take them: the number, and why. */
    @Transactional(readOnly = true)
    public Map<String, AssignmentDecision> unassigned(Collection<RequestNumber> numbers) {
        return decisions.unassigned(numbers).stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        number -> Objects.requireNonNull(
                                decisions.latest(new RequestNumber(number)).orElseThrow())));
    }

    /** @param reason why, where the rule speaks against it; else empty */
    public record Choice(PersonId consultant, PersonId by, String reason) {}
}
