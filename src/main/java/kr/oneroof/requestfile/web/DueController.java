package kr.oneroof.requestfile.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;

/** The due date of a request with its explanation, day by day. */
@Controller
class DueController {
    private final DueReading reading;

    DueController(DueReading reading) {
        this.reading = reading;
    }

    @GetMapping("/requests/{number}/due")
    String due(@PathVariable String number, @AuthenticationPrincipal Actor actor, Model page) {
        var account = reading.read(numberOf(number), actor);
        page.addAttribute("file", account.file());
        page.addAttribute("due", account.due());
        return "requestfile/due";
    }

    private static RequestNumber numberOf(String text) {
        try {
            return new RequestNumber(text);
        } catch (IllegalArgumentException _) {
            throw new NotOnFile();
        }
    }
}
