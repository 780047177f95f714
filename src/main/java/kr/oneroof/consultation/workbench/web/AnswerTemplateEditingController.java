package kr.oneroof.consultation.workbench.web;

import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.workbench.AnswerTemplateService;
import kr.oneroof.kernel.ChangedMeanwhile;

/** Rewords an answer template; whoever comes second sees the first's wording beside the own. */
@Controller
@RequestMapping("/desk/answer-templates/{id}")
class AnswerTemplateEditingController {
    private static final String FORM = "consultation/desk/template-form";

    private final AnswerTemplateService templates;
    private final CaseOptions choices;

    AnswerTemplateEditingController(AnswerTemplateService templates, CaseOptions choices) {
        this.templates = templates;
        this.choices = choices;
    }

    @ModelAttribute
    void choices(@PathVariable UUID id, Model page) {
        var current = templates.require(id);
        page.addAttribute("categories", choices.categories());
        page.addAttribute("address", AnswerTemplateController.PATH + "/" + id);
        page.addAttribute("current", current);
        page.addAttribute("version", current.version());
    }

    @GetMapping
    String show(@PathVariable UUID id, Model page) {
        page.addAttribute("template", AnswerTemplateForm.of(templates.require(id)));
        return FORM;
    }

    @PostMapping
    ModelAndView change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("template") AnswerTemplateForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        try {
            if (!errors.hasErrors()) {
                templates.change(id, form.seen(), form.wording());
            }
        } catch (DuplicateKeyException _) {
            errors.rejectValue("name", "taken");
        } catch (ChangedMeanwhile _) {
            return new ModelAndView(FORM, HttpStatus.CONFLICT).addObject("late", true);
        }
        if (errors.hasErrors()) {
            return new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_CONTENT).addObject("version", form.seen());
        }
        flash.addFlashAttribute("notice", "desk.template.changed");
        return new ModelAndView("redirect:" + AnswerTemplateController.PATH);
    }
}
