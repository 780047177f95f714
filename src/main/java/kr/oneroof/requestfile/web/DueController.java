package kr.oneroof.requestfile.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import kr.oneroof.identity.Actor;
import kr.oneroof.requestfile.RequestFiles;

/** The due date of a request with its explanation, day by day. */
@Controller
class DueController {
    private final FileDoor door;
    private final RequestFiles files;

    DueController(FileDoor door, RequestFiles files) {
        this.door = door;
        this.files = files;
    }

    @GetMapping("/requests/{number}/due")
    String due(@PathVariable String number, @AuthenticationPrincipal Actor actor, Model page) {
        var file = door.open(number, actor);
        page.addAttribute("file", file);
        page.addAttribute("due", files.explain(file.number()));
        return "requestfile/due";
    }
}
