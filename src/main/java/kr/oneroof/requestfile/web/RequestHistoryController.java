package kr.oneroof.requestfile.web;

import java.util.Set;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.requestfile.HistoryNote.Audience;
import kr.oneroof.requestfile.RequestHistoryQueries;

/** The older part of a long history, a stretch at a time; of the staff for those only who work with the cases. */
@Controller
class RequestHistoryController {
    private static final Set<Role> WORKING = Set.of(Role.CONSULTANT, Role.DIRECTOR);

    private final RequestFileViewService viewService;
    private final RequestHistoryQueries histories;

    RequestHistoryController(RequestFileViewService viewService, RequestHistoryQueries histories) {
        this.viewService = viewService;
        this.histories = histories;
    }

    /** @param before the place before which to read; what is no place reads from the end */
    @GetMapping("/requests/{number}/history")
    String history(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String before,
            @AuthenticationPrincipal Actor actor,
            Model page) {
        if (actor.isStaff() && WORKING.stream().noneMatch(actor::is)) {
            throw new NotOnFile();
        }
        var file = viewService.open(number, actor);
        page.addAttribute("file", file);
        page.addAttribute(
                "history",
                histories.before(
                        file.number(),
                        actor.isStaff() ? Audience.STAFF : Audience.APPLICANT,
                        before.matches("[1-9]\\d{0,17}") ? Long.parseLong(before) : Long.MAX_VALUE));
        return "requestfile/older";
    }
}
