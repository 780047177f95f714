package kr.oneroof.consultation.consultinghours.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import kr.oneroof.consultation.consultinghours.ConsultingHoursQueries;
import kr.oneroof.kernel.CompanyId;

/** A company looks for an hour with an expert. */
@Controller
class ConsultingSlotController {
    private final ConsultingWeekPage week;
    private final ConsultingHoursQueries appointments;

    ConsultingSlotController(ConsultingWeekPage week, ConsultingHoursQueries appointments) {
        this.week = week;
        this.appointments = appointments;
    }

    @GetMapping("/consulting-room")
    String times(
            CompanyId company,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(name = "week", defaultValue = "") String day,
            @RequestParam(defaultValue = "") String number,
            Model model) {
        week.fill(model, new ConsultingWeekPage.Wanted("/consulting-room", category, day, number));
        model.addAttribute("own", appointments.of(company));
        return "consultation/room/times";
    }
}
