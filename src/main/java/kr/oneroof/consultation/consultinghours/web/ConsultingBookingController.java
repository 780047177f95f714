package kr.oneroof.consultation.consultinghours.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.FilingChannel;
import kr.oneroof.consultation.InquiryFiling;
import kr.oneroof.consultation.OwnCaseQueries;
import kr.oneroof.consultation.consultinghours.ConsultingBookingService;
import kr.oneroof.consultation.consultinghours.ConsultingHoursQueries;
import kr.oneroof.consultation.consultinghours.ConsultingSlotTaken;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;

/** A company books an hour, for a case that it has or for a new one. */
@Controller
class ConsultingBookingController {
    private static final String FORM = "consultation/room/booking-form";

    private final ConsultingHoursQueries times;
    private final ConsultingBookingService bookings;
    private final OwnCaseQueries cases;
    private final ConsultingWeekPage week;
    private final PersonQueries people;

    ConsultingBookingController(
            ConsultingHoursQueries times,
            ConsultingBookingService bookings,
            OwnCaseQueries cases,
            ConsultingWeekPage week,
            PersonQueries people) {
        this.times = times;
        this.bookings = bookings;
        this.cases = cases;
        this.week = week;
        this.people = people;
    }

    @ModelAttribute
    void choices(CompanyId company, Model model) {
        var own = new LinkedHashMap<String, String>();
        cases.list(company, new OwnCaseQueries.Wanted("true", "", ""))
                .forEach(row -> own.put(row.number().value(), row.number() + " " + row.title()));
        model.addAttribute("cases", own);
        model.addAttribute("categories", week.categories());
    }

    @GetMapping("/consulting-room/bookings/new")
    String ask(
            @RequestParam UUID slot,
            @RequestParam(defaultValue = "") String number,
            @AuthenticationPrincipal Actor actor,
            Model model) {
        model.addAttribute("slots", week.choices(List.of(times.require(slot))));
        model.addAttribute(
                "roomBooking",
                ConsultingBookingForm.blank(
                        slot.toString(), number, people.find(actor.id()).orElseThrow(NotOnFile::new)));
        return FORM;
    }

    @PostMapping("/consulting-room/bookings")
    ModelAndView book(
            @Valid @ModelAttribute("roomBooking") ConsultingBookingForm form,
            BindingResult errors,
            CompanyId company,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        check(form, errors);
        var slot = times.require(ConsultingWeekPage.id(form.slot()));
        if (errors.hasErrors()) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT, week.choices(List.of(slot)));
        }
        try {
            var id = book(
                    form,
                    company,
                    new ConsultingBookingService.Wish(ConsultingWeekPage.id(form.submission()), slot.id(), actor.id()));
            flash.addFlashAttribute("notice", "room.booked");
            return new ModelAndView("redirect:/consulting-room/bookings/" + id);
        } catch (ConsultingSlotTaken lost) {
            errors.rejectValue("slot", "taken");
            return again(HttpStatus.CONFLICT, week.choices(times.besides(slot.id())));
        } catch (ConsultingBookingService.TooManyBookings enough) {
            errors.reject("tooMany", enough.facts(), null);
            return again(HttpStatus.UNPROCESSABLE_CONTENT, week.choices(List.of(slot)));
        } catch (ConsultingBookingService.AlreadyBooked twice) {
            errors.rejectValue("number", "alreadyBooked");
            return again(HttpStatus.UNPROCESSABLE_CONTENT, week.choices(List.of(slot)));
        }
    }

    private UUID book(ConsultingBookingForm form, CompanyId company, ConsultingBookingService.Wish wish) {
        return form.isNew()
                ? bookings.bookAndFile(
                        wish,
                        new InquiryFiling(
                                wish.submission(),
                                company,
                                new InquiryFiling.Filer(wish.by(), wish.by(), FilingChannel.WEB, null),
                                form.toMatter(),
                                List.of()))
                : bookings.book(wish, company, number(form.number()));
    }

    private static void check(ConsultingBookingForm form, BindingResult errors) {
        if (form.isNew()) {
            if (TypedInput.choice(Category.class, form.category()).isEmpty()) {
                errors.rejectValue("category", "OneOf");
            }
            if (form.title().isEmpty()) {
                errors.rejectValue("title", "NotBlank");
            }
            if (form.body().isEmpty()) {
                errors.rejectValue("body", "NotBlank");
            }
            if (form.contactName().isEmpty()) {
                errors.rejectValue("contactName", "NotBlank");
            }
        }
    }

    private static ModelAndView again(HttpStatus status, Map<String, String> slots) {
        var page = new ModelAndView(FORM, status);
        page.addObject("slots", slots);
        return page;
    }

    /** @throws NotOnFile for what is no number */
    static RequestNumber number(String text) {
        try {
            return new RequestNumber(text);
        } catch (IllegalArgumentException madeUp) {
            throw new NotOnFile();
        }
    }
}
