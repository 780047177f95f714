package kr.oneroof.shell.web;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page, and what every public site must say about itself; the words of each part are in the messages. */
@Controller
class HomeController {
    private static final String INFORMATION = "shell/info";

    @GetMapping("/")
    String home() {
        return "shell/home";
    }

    @GetMapping("/privacy")
    String privacy(Model model) {
        return about(
                "privacy", List.of("purpose", "items", "retention", "third", "rights", "safety", "officer"), model);
    }

    @GetMapping("/accessibility")
    String accessibility(Model model) {
        return about("accessibility", List.of("standard", "use", "contact"), model);
    }

    @GetMapping("/no-mail-collection")
    String noMailCollection(Model model) {
        return about("no-mail-collection", List.of("law"), model);
    }

    private static String about(String topic, List<String> parts, Model model) {
        model.addAttribute("topic", topic);
        model.addAttribute("parts", parts);
        return INFORMATION;
    }
}
