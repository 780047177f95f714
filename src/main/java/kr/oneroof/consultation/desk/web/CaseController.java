package kr.oneroof.consultation.desk.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.consultation.desk.CaseFile;
import kr.oneroof.consultation.desk.CaseReading;
import kr.oneroof.kernel.RequestNumber;

/** A case with everything that staff need. */
@Controller
class CaseController {
    private final CaseReading reading;

    CaseController(CaseReading reading) {
        this.reading = reading;
    }

    @GetMapping("/desk/consultations/{number}")
    ModelAndView show(@PathVariable RequestNumber number) {
        return page(reading.open(number), HttpStatus.OK).addObject("comment", new CommentController.Form(""));
    }

    static ModelAndView page(CaseFile found, HttpStatus status) {
        var page = new ModelAndView("consultation/desk/case", status);
        page.addObject("found", found);
        page.addObject("path", Steps.path(found.facts().number()));
        return page;
    }
}
