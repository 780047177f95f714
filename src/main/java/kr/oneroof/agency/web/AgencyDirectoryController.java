package kr.oneroof.agency.web;

import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.agency.AgencyService;

/** The directory of agencies: for everybody to read, for the centre to keep. */
@Controller
class AgencyDirectoryController {
    private static final String FORM = "agency/form";

    private final AgencyService agencies;
    private final AgencyFormPage choices;

    AgencyDirectoryController(AgencyService agencies, AgencyFormPage choices) {
        this.agencies = agencies;
        this.choices = choices;
    }

    @GetMapping("/agencies")
    String listed(Model page) {
        page.addAttribute("agencies", agencies.listed());
        return "agency/list";
    }

    @GetMapping("/desk/agencies")
    String all(Model page) {
        page.addAttribute("agencies", agencies.all());
        return "agency/desk";
    }

    @GetMapping("/desk/agencies/new")
    ModelAndView enter() {
        return form(HttpStatus.OK).addObject("agency", AgencyForm.blank());
    }

    @GetMapping("/desk/agencies/{id}")
    ModelAndView change(@PathVariable String id) {
        return form(HttpStatus.OK).addObject("agency", AgencyForm.of(agencies.require(AgencyRoutes.id(id))));
    }

    @PostMapping("/desk/agencies")
    ModelAndView keep(
            @Valid @ModelAttribute("agency") AgencyForm form, BindingResult errors, RedirectAttributes flash) {
        form.check(errors);
        if (!errors.hasErrors()) {
            try {
                agencies.keep(form.toAgency(form.id().isEmpty() ? UUID.randomUUID() : AgencyRoutes.id(form.id())));
            } catch (AgencyService.NameTaken _) {
                errors.rejectValue("name", "taken");
            }
        }
        if (errors.hasErrors()) {
            return form(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", "agency.kept");
        return new ModelAndView("redirect:/desk/agencies");
    }

    private ModelAndView form(HttpStatus status) {
        return new ModelAndView(FORM, status).addObject("kinds", choices.kinds());
    }
}
