package kr.oneroof.consultation.workbench.web;

import java.util.List;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import kr.oneroof.consultation.assignment.AssignmentService;
import kr.oneroof.consultation.workbench.CaseBoardQueries;
import kr.oneroof.consultation.workbench.CaseBoardTab;
import kr.oneroof.consultation.workbench.CaseRow;
import kr.oneroof.consultation.workbench.ConsultantQueries;
import kr.oneroof.identity.Actor;

/** The triage board. */
@Controller
class CaseBoardController {
    private final CaseBoardQueries board;
    private final ConsultantQueries consultants;
    private final CaseCountdown countdown;
    private final AssignmentService assignments;

    CaseBoardController(
            CaseBoardQueries board,
            ConsultantQueries consultants,
            CaseCountdown countdown,
            AssignmentService assignments) {
        this.board = board;
        this.consultants = consultants;
        this.countdown = countdown;
        this.assignments = assignments;
    }

    @GetMapping("/desk/consultations")
    String show(
            @RequestParam(defaultValue = "new") String tab,
            @RequestParam(defaultValue = "") String after,
            @AuthenticationPrincipal Actor actor,
            Model page) {
        var chosen = CaseBoardTab.of(tab);
        var unit = consultants.unitOf(actor.id());
        var pile = board.rows(chosen, actor.id(), unit, after);
        var rows = pile.rows();
        page.addAttribute("tab", chosen);
        page.addAttribute("tabs", List.of(CaseBoardTab.values()));
        page.addAttribute("counts", board.counts(actor.id(), unit));
        page.addAttribute("next", pile.next());
        page.addAttribute("later", !after.isEmpty());
        page.addAttribute("rows", countdown.of(rows));
        page.addAttribute(
                "unassigned",
                assignments.unassigned(rows.stream()
                        .filter(row -> row.consultant().isEmpty())
                        .map(CaseRow::number)
                        .toList()));
        page.addAttribute("opens", CaseListAccess.mayOpen(actor));
        page.addAttribute("mayAsk", CaseListAccess.mayAsk(actor));
        return "consultation/desk/board";
    }
}
