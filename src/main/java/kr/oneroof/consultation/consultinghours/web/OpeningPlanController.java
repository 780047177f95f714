package kr.oneroof.consultation.consultinghours.web;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.consultinghours.ConsultingPlaceClosed;
import kr.oneroof.consultation.consultinghours.OpeningPlanOverlap;
import kr.oneroof.consultation.consultinghours.OpeningPlanService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.SeoulClock;

/** Who sits in the room, and when. */
@Controller
@RequestMapping("/desk/consulting-room/plans")
class OpeningPlanController {
    static final String PATH = "/desk/consulting-room/plans";

    private final OpeningPlanService plans;
    private final OpeningPlanPage pages;
    private final MessageSource messages;
    private final SeoulClock clock;

    OpeningPlanController(OpeningPlanService plans, OpeningPlanPage pages, MessageSource messages, SeoulClock clock) {
        this.plans = plans;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    @ModelAttribute
    void choices(Model model) {
        pages.choices(model);
        model.addAttribute(
                "weekdays",
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> day.getValue() < 6)
                        .collect(Collectors.toMap(
                                Enum::name,
                                day -> words("room.weekday." + day.getValue()),
                                (one, other) -> one,
                                LinkedHashMap::new)));
        model.addAttribute("lengths", Map.of("30", words("room.plan.minutes.30"), "60", words("room.plan.minutes.60")));
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("roomPlan", OpeningPlanForm.blank(clock.today()));
        return OpeningPlanPage.PLANS;
    }

    @PostMapping
    ModelAndView open(
            @ModelAttribute("roomPlan") OpeningPlanForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            Model model,
            RedirectAttributes flash) {
        if (plans.experts().stream().noneMatch(one -> one.id().toString().equals(form.expert()))) {
            errors.rejectValue("expert", "wrong");
        }
        if (!plans.places().contains(form.place())) {
            errors.rejectValue("place", "wrong");
        }
        try {
            form.understood(clock.today(), errors).ifPresent(plan -> plans.open(plan, actor.id()));
        } catch (ConsultingPlaceClosed before) {
            errors.rejectValue("lastDay", "placeClosed");
        } catch (OpeningPlanOverlap taken) {
            errors.rejectValue("opens", "overlap." + taken.getMessage());
        }
        if (errors.hasErrors()) {
            return new ModelAndView(OpeningPlanPage.PLANS, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", "room.plan.opened");
        return new ModelAndView("redirect:" + PATH);
    }

    private String words(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
