package kr.oneroof.consultation.assignment.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import kr.oneroof.consultation.assignment.AssignmentService;
import kr.oneroof.consultation.workbench.CaseViewService;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;

/** Why this person has the case: everybody who was considered, with points or what spoke against them. */
@Controller
class AssignmentReasonsController {
    private final CaseViewService caseViews;
    private final AssignmentService assignments;

    AssignmentReasonsController(CaseViewService caseViews, AssignmentService assignments) {
        this.caseViews = caseViews;
        this.assignments = assignments;
    }

    @GetMapping("/desk/consultations/{number}/assignment/reasons")
    String show(@PathVariable RequestNumber number, Model model) {
        model.addAttribute("found", caseViews.open(number));
        model.addAttribute("decision", assignments.latest(number).orElseThrow(NotOnFile::new));
        return "consultation/assignment/reasons";
    }
}
