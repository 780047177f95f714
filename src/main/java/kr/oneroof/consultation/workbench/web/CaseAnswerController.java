package kr.oneroof.consultation.workbench.web;

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

import kr.oneroof.consultation.CaseService;
import kr.oneroof.consultation.CaseService.Reply;
import kr.oneroof.consultation.CaseVersion;
import kr.oneroof.consultation.Outcome;
import kr.oneroof.consultation.workbench.AnswerTemplateService;
import kr.oneroof.consultation.workbench.CaseStep;
import kr.oneroof.document.FormFiles;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;

/** Answers a case, from a template if one fits, and closes it in the same step if wanted. */
@Controller
@RequestMapping("/desk/consultations/{number}/answer")
class CaseAnswerController {
    private final CaseStepPage steps;
    private final CaseService service;
    private final CaseOptions choices;
    private final AnswerTemplateService templates;
    private final FormFiles files;

    CaseAnswerController(
            CaseStepPage steps,
            CaseService service,
            CaseOptions choices,
            AnswerTemplateService templates,
            FormFiles files) {
        this.steps = steps;
        this.service = service;
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
        var found = steps.open(CaseStep.ANSWER, number);
        var text = template.isEmpty()
                ? ""
                : templates.require(CaseUuid.of(template)).filledFor(found.facts());
        return steps.page(CaseStep.ANSWER, found)
                .addObject("answer", CaseAnswerForm.with(text))
                .addObject("chosen", template);
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable RequestNumber number,
            @ModelAttribute("seen") CaseVersionForm seen,
            @Valid @ModelAttribute("answer") CaseAnswerForm form,
            BindingResult errors,
            RedirectAttributes flash,
            @AuthenticationPrincipal Actor actor) {
        var gathered = files.gather(actor.id(), form.files(), form.attachments(), errors, "files");
        var reply = new Reply(actor.id(), form.text(), gathered.ids());
        var answered = steps.take(
                new CaseStepPage.Attempt(CaseStep.ANSWER, number, seen),
                errors,
                flash,
                shown -> send(shown, reply, form.outcome()));
        return CaseStepPage.isDone(answered) ? answered : answered.addObject("pending", gathered.pending());
    }

    private void send(CaseVersion seen, Reply reply, String outcome) {
        if (outcome.isEmpty()) {
            service.answer(seen, reply.by(), reply.text(), reply.files());
        } else {
            service.answerAndClose(seen, reply, Outcome.valueOf(outcome));
        }
    }
}
