package kr.oneroof.consultation.desk.web;

import java.util.List;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import kr.oneroof.consultation.assignment.Assignments;
import kr.oneroof.consultation.desk.Board;
import kr.oneroof.consultation.desk.BoardTab;
import kr.oneroof.consultation.desk.CaseRow;
import kr.oneroof.consultation.desk.Consultants;
import kr.oneroof.identity.Actor;

/** The triage board. */
@Controller
class BoardController {
    private final Board board;
    private final Consultants consultants;
    private final Countdown countdown;
    private final Assignments assignments;

    BoardController(Board board, Consultants consultants, Countdown countdown, Assignments assignments) {
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
        var chosen = BoardTab.of(tab);
        var unit = consultants.unitOf(actor.id());
        var pile = board.rows(chosen, actor.id(), unit, after);
        var rows = pile.rows();
        page.addAttribute("tab", chosen);
        page.addAttribute("tabs", List.of(BoardTab.values()));
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
        page.addAttribute("opens", Readers.mayOpen(actor));
        page.addAttribute("mayAsk", Readers.mayAsk(actor));
        return "consultation/desk/board";
    }
}
