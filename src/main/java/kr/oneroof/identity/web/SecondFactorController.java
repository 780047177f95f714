package kr.oneroof.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.SecondFactorService;

/** The step after the password: the second factor. */
@Controller
class SecondFactorController {
    private final SecondFactorService factors;
    private final SecondFactorLogin login;

    SecondFactorController(SecondFactorService factors, SecondFactorLogin login) {
        this.factors = factors;
        this.login = login;
    }

    @GetMapping("/login/code")
    String ask(@AuthenticationPrincipal Actor actor) {
        return factors.isEnrolled(actor.id()) ? "identity/code" : "redirect:/login/enrolment";
    }

    @PostMapping("/login/code")
    ModelAndView check(
            @RequestParam String code,
            @AuthenticationPrincipal Actor actor,
            Authentication halfWay,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (login.opensWith(actor, code)) {
            return new ModelAndView("redirect:" + login.letIn(actor, halfWay, request, response));
        }
        var page = new ModelAndView("identity/code", HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("wrong", true);
        return page;
    }

    @GetMapping("/login/enrolment")
    String enrolment(@AuthenticationPrincipal Actor actor, Model model) {
        if (factors.isEnrolled(actor.id())) {
            return "redirect:/login/code";
        }
        model.addAttribute("secret", factors.begin(actor.id()));
        model.addAttribute("action", "/login/enrolment");
        return "identity/enrolment";
    }

    @PostMapping("/login/enrolment")
    ModelAndView enrol(
            @RequestParam String code,
            @AuthenticationPrincipal Actor actor,
            Authentication halfWay,
            HttpServletRequest request,
            HttpServletResponse response) {
        var codes = factors.enrol(actor.id(), code);
        if (!codes.isEmpty()) {
            var page = new ModelAndView("identity/recovery");
            page.addObject("codes", codes);
            page.addObject("next", login.letIn(actor, halfWay, request, response));
            return page;
        }
        var page = new ModelAndView("identity/enrolment", HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("secret", factors.begin(actor.id()));
        page.addObject("action", "/login/enrolment");
        page.addObject("wrong", true);
        return page;
    }
}
