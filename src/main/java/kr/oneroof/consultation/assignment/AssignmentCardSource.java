package kr.oneroof.consultation.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.CaseCardSource;
import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.kernel.RequestNumber;

/** Says on the staff's page why this person has the case, or why nobody has. */
@Component
@Order(5)
class AssignmentCardSource implements CaseCardSource {
    private final AssignmentService assignments;

    AssignmentCardSource(AssignmentService assignments) {
        this.assignments = assignments;
    }

    @Override
    public Optional<Card> forStaff(RequestNumber number, CaseStatus status) {
        return assignments.latest(number).map(decision -> card(number, decision));
    }

    /** Among staff only: it speaks of leave and of how much people have to do. */
    @Override
    public Optional<Card> forCompany(RequestNumber number, CaseStatus status) {
        return Optional.empty();
    }

    private static Card card(RequestNumber number, AssignmentDecision decision) {
        var facts = new ArrayList<Fact>();
        if (decision.consultant() == null) {
            facts.add(
                    Fact.of("assignment.card.nobody", decision.proposal().all().size()));
            decision.proposal()
                    .firstObstacles()
                    .forEach((kind, people) -> facts.add(Fact.of("assignment.card.obstacle." + kind, people)));
        } else {
            facts.add(Fact.of("assignment.card." + decision.way(), decision.consultantName()));
            decision.proposal()
                    .of(decision.consultant())
                    .map(ConsideredConsultant::score)
                    .ifPresent(score -> facts.add(Fact.of(
                            "assignment.card.score", score.total(), score.skill(), score.load(), score.hours())));
        }
        if (!decision.reason().isEmpty()) {
            facts.add(Fact.of("assignment.card.reason", decision.reason()));
        }
        return new Card(
                "assignment.card.title",
                facts,
                List.of(new Way("assignment.card.all", "/desk/consultations/" + number + "/assignment/reasons")));
    }
}
