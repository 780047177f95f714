package kr.oneroof.consultation.desk.web;

import java.util.List;

import jakarta.validation.Valid;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.CaseWork;
import kr.oneroof.consultation.CaseWork.Reply;
import kr.oneroof.consultation.Outcome;
import kr.oneroof.consultation.Seen;
import kr.oneroof.consultation.desk.AnswerTemplates;
import kr.oneroof.consultation.desk.Step;
import kr.oneroof.document.FormFiles;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;

/** Answers a case, from a template if one fits, and closes it in the same step if wanted. */
@Controller
@RequestMapping("/desk/consultations/{number}/answer")
class AnswerController {
    private final Steps steps;
    private final CaseWork work;
    private final Choices choices;
    private final AnswerTemplates templates;
    private final FormFiles files;

    AnswerController(Steps steps, CaseWork work, Choices choices, AnswerTemplates templates, FormFiles files) {
        this.steps = steps;
        this.work = work;
        this.choices = choices;
        this.templates = templates;
        this.files = files;
    }

    @ModelAttribute
    void choices(Model page) {
        page.addAttribute("templates", templates.all());
        page.addAttribute("outcomes", choices.outcomes());
        page.addAttribute("pending", List.of());
    }

    @GetMapping
    ModelAndView ask(@PathVariable RequestNumber number, @RequestParam(defaultValue = "") String template) {
        var found = steps.open(Step.ANSWER, number);
        var text = template.isEmpty() ? "" : templates.require(Ids.of(template)).filledFor(found.facts());
        return steps.page(Step.ANSWER, found)
                .addObject("answer", AnswerForm.with(text))
                .addObject("chosen", template);
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable RequestNumber number,
            @ModelAttribute("seen") SeenForm seen,
            @Valid @ModelAttribute("answer") AnswerForm form,
            BindingResult errors,
            RedirectAttributes flash,
            @AuthenticationPrincipal Actor actor) {
        var gathered = files.gather(actor.id(), form.files(), form.attachments(), errors, "files");
        var reply = new Reply(actor.id(), form.text(), gathered.ids());
        var answered = steps.take(
                new Steps.Attempt(Step.ANSWER, number, seen),
                errors,
                flash,
                shown -> send(shown, reply, form.outcome()));
        return Steps.isDone(answered) ? answered : answered.addObject("pending", gathered.pending());
    }

    private void send(Seen seen, Reply reply, String outcome) {
        if (outcome.isEmpty()) {
            work.answer(seen, reply.by(), reply.text(), reply.files());
        } else {
            work.answerAndClose(seen, reply, Outcome.valueOf(outcome));
        }
    }
}
