package kr.oneroof.consultation.desk.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.CaseWork;
import kr.oneroof.consultation.desk.CaseReading;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Typed;

/** A remark among staff; it changes nothing and so can never be too late. */
@Controller
class CommentController {
    private final CaseWork work;
    private final CaseReading reading;
    private final CasePage page;

    CommentController(CaseWork work, CaseReading reading, CasePage page) {
        this.work = work;
        this.reading = reading;
        this.page = page;
    }

    record Form(@NotBlank @Size(max = 2000) String text) {
        Form {
            text = Typed.text(text);
        }
    }

    @PostMapping("/desk/consultations/{number}/comment")
    ModelAndView comment(
            @PathVariable RequestNumber number,
            @Valid @ModelAttribute("comment") Form form,
            BindingResult errors,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page.of(reading.open(number), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        work.comment(number, form.text());
        flash.addFlashAttribute("notice", "desk.commented");
        return new ModelAndView("redirect:" + Steps.path(number));
    }
}
