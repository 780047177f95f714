package kr.oneroof.identity.web;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.ConsentPurpose;
import kr.oneroof.identity.ConsentService;

@Controller
class ConsentController {
    private final ConsentService consents;

    ConsentController(ConsentService consents) {
        this.consents = consents;
    }

    @GetMapping("/account/consents")
    String show(@AuthenticationPrincipal Actor actor, Model model) {
        var lines = consents.of(actor.id());
        model.addAttribute(
                "rows",
                Arrays.stream(ConsentPurpose.values())
                        .map(purpose -> new Row(
                                purpose,
                                lines.stream()
                                        .filter(line -> line.purpose() == purpose)
                                        .findFirst()
                                        .orElse(null)))
                        .toList());
        return "identity/consents";
    }

    @PostMapping("/account/consents")
    String change(
            @RequestParam ConsentPurpose purpose,
            @RequestParam boolean given,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        if (given || !purpose.isRequired()) {
            consents.record(actor.id(), purpose, given, "web");
            flash.addFlashAttribute("notice", given ? "identity.consent-given" : "identity.consent-withdrawn");
        } else {
            flash.addFlashAttribute("notice", "identity.consent-needed");
        }
        return "redirect:/account/consents";
    }

    record Row(ConsentPurpose purpose, ConsentService.@Nullable Line line) {
        public boolean isGiven() {
            return line != null && line.given();
        }
    }
}
