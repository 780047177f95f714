package kr.oneroof.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

import kr.oneroof.identity.Actor;

@Controller
class LoginController {
    private final PasswordLoginFailureHandler refusals;

    LoginController(PasswordLoginFailureHandler refusals) {
        this.refusals = refusals;
    }

    @GetMapping("/login")
    String login(
            @RequestParam(required = false) @Nullable String refused,
            @AuthenticationPrincipal @Nullable Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("refused", refused != null);
        model.addAttribute("typed", refusals.typed(request, response).orElse(null));
        return actor == null ? "identity/login" : "redirect:/";
    }

    /** Reached when access is refused, with whatever method was refused there. */
    @RequestMapping("/session/expired")
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String expired(
            @RequestAttribute(required = false) @Nullable String back,
            @RequestAttribute(required = false) @Nullable Boolean still,
            Model model) {
        model.addAttribute("still", Boolean.TRUE.equals(still));
        model.addAttribute("back", back == null ? "/" : back);
        return "identity/expired";
    }

    /** Being asked is enough: the request itself keeps the session alive. */
    @PostMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stay() {
        // nothing else to do
    }
}
