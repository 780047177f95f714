package kr.oneroof.consultation.workbench.web;

import jakarta.validation.Valid;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.workbench.AnswerTemplateService;

/** The shelf of answer templates, and new ones for it. */
@Controller
@RequestMapping("/desk/answer-templates")
class AnswerTemplateController {
    static final String PATH = "/desk/answer-templates";
    private static final String FORM = "consultation/desk/template-form";

    private final AnswerTemplateService templates;
    private final CaseOptions choices;

    AnswerTemplateController(AnswerTemplateService templates, CaseOptions choices) {
        this.templates = templates;
        this.choices = choices;
    }

    @ModelAttribute
    void choices(Model page) {
        page.addAttribute("categories", choices.categories());
        page.addAttribute("address", PATH);
    }

    @GetMapping
    String list(Model page) {
        page.addAttribute("templates", templates.all());
        return "consultation/desk/templates";
    }

    @GetMapping("/new")
    String blank(Model page) {
        page.addAttribute("template", AnswerTemplateForm.blank());
        return FORM;
    }

    @PostMapping
    ModelAndView add(
            @Valid @ModelAttribute("template") AnswerTemplateForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                templates.add(form.wording());
            } catch (DuplicateKeyException _) {
                errors.rejectValue("name", "taken");
            }
        }
        if (errors.hasErrors()) {
            return new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", "desk.template.added");
        return new ModelAndView("redirect:" + PATH);
    }
}
