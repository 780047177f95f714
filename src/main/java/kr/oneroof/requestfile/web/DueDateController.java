package kr.oneroof.requestfile.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import kr.oneroof.identity.Actor;
import kr.oneroof.requestfile.RequestFileService;

/** The due date of a request with its explanation, day by day. */
@Controller
class DueDateController {
    private final RequestFileViewService viewService;
    private final RequestFileService files;

    DueDateController(RequestFileViewService viewService, RequestFileService files) {
        this.viewService = viewService;
        this.files = files;
    }

    @GetMapping("/requests/{number}/due")
    String due(@PathVariable String number, @AuthenticationPrincipal Actor actor, Model page) {
        var file = viewService.open(number, actor);
        page.addAttribute("file", file);
        page.addAttribute("due", files.explain(file.number()));
        return "requestfile/due";
    }
}
