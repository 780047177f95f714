package kr.oneroof.consultation.assignment.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import kr.oneroof.consultation.assignment.Assignments;
import kr.oneroof.consultation.desk.CaseReading;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;

/** Why this person has the case: everybody who was considered, with points or what spoke against them. */
@Controller
class ReasonsController {
    private final CaseReading reading;
    private final Assignments assignments;

    ReasonsController(CaseReading reading, Assignments assignments) {
        this.reading = reading;
        this.assignments = assignments;
    }

    @GetMapping("/desk/consultations/{number}/assignment/reasons")
    String show(@PathVariable RequestNumber number, Model model) {
        model.addAttribute("found", reading.open(number));
        model.addAttribute("decision", assignments.latest(number).orElseThrow(NotOnFile::new));
        return "consultation/assignment/reasons";
    }
}
