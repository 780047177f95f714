package kr.oneroof.notice.web;

import java.util.List;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import kr.oneroof.identity.Door;
import kr.oneroof.identity.DoorPlan;
import kr.oneroof.notice.SentLetters;

/** Shows developers what the logging sender "sent". Does not exist outside the demo. */
@Controller
@ConditionalOnBooleanProperty("oneroof.demo")
class DevMailController implements DoorPlan {
    private final SentLetters letters;

    DevMailController(SentLetters letters) {
        this.letters = letters;
    }

    @Override
    public List<Door> doors() {
        return List.of(Door.toEverybody("/dev/mail"));
    }

    @GetMapping("/dev/mail")
    String newest(Model model) {
        model.addAttribute(
                "letters", letters.newest().stream().map(DevLetter::of).toList());
        return "notice/dev-mail";
    }
}
