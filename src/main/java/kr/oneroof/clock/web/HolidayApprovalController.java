package kr.oneroof.clock.web;

import java.util.UUID;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.clock.HolidayService;
import kr.oneroof.identity.Actor;

/** A second pair of eyes on a proposed holiday. */
@Controller
class HolidayApprovalController {
    private final HolidayService holidays;

    HolidayApprovalController(HolidayService holidays) {
        this.holidays = holidays;
    }

    @PostMapping("/holidays/{id}/approval")
    String approve(@PathVariable UUID id, @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        holidays.approve(id, actor);
        flash.addFlashAttribute("notice", "clock.holiday.declared");
        return "redirect:/holidays?year=" + holidays.require(id).day().getYear();
    }
}
