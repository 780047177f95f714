package kr.oneroof.shell.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {
    @GetMapping("/")
    String home() {
        return "shell/home";
    }

    @GetMapping({"/privacy", "/accessibility", "/no-mail-collection"})
    String notice(HttpServletRequest request, Model model) {
        model.addAttribute("topic", request.getRequestURI().substring(1));
        return "shell/info";
    }
}
