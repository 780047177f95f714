package kr.oneroof.consultation.desk.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.consultation.desk.CaseReading;
import kr.oneroof.kernel.RequestNumber;

/** A case with everything that staff need. */
@Controller
class CaseController {
    private final CaseReading reading;
    private final CasePage page;

    CaseController(CaseReading reading, CasePage page) {
        this.reading = reading;
        this.page = page;
    }

    @GetMapping("/desk/consultations/{number}")
    ModelAndView show(@PathVariable RequestNumber number) {
        return page.of(reading.open(number), HttpStatus.OK).addObject("comment", new CommentController.Form(""));
    }
}
