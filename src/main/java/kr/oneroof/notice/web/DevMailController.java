package kr.oneroof.notice.web;

import java.util.List;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;
import kr.oneroof.notice.SentLetterQueries;

/** Shows developers what the logging sender "sent". Does not exist outside the demo. */
@Controller
@ConditionalOnBooleanProperty("oneroof.demo")
class DevMailController implements RouteSource {
    private final SentLetterQueries letters;

    DevMailController(SentLetterQueries letters) {
        this.letters = letters;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.toEverybody("/dev/mail"));
    }

    @GetMapping("/dev/mail")
    String newest(Model model) {
        model.addAttribute(
                "letters", letters.newest().stream().map(DevLetter::of).toList());
        return "notice/dev-mail";
    }
}
