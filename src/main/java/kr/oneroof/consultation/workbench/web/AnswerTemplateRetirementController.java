package kr.oneroof.consultation.workbench.web;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.workbench.AnswerTemplateService;

/** Takes an answer template out of use, after a question. */
@Controller
@RequestMapping("/desk/answer-templates/{id}/retirement")
class AnswerTemplateRetirementController {
    private final AnswerTemplateService templates;

    AnswerTemplateRetirementController(AnswerTemplateService templates) {
        this.templates = templates;
    }

    @GetMapping
    String ask(@PathVariable UUID id, Model page) {
        page.addAttribute("current", templates.require(id));
        return "consultation/desk/template-retirement";
    }

    @PostMapping
    String retire(@PathVariable UUID id, RedirectAttributes flash) {
        templates.retire(id);
        flash.addFlashAttribute("notice", "desk.template.retired");
        return "redirect:" + AnswerTemplateController.PATH;
    }
}
