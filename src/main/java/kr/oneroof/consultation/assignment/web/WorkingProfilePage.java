package kr.oneroof.consultation.assignment.web;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.assignment.ConsultantLeave.Part;
import kr.oneroof.consultation.assignment.WorkingProfileService.View;

/** The page of one consultant's work with its two forms, of which one may be wrong. */
@Component
class WorkingProfilePage {
    private final MessageSource messages;

    WorkingProfilePage(MessageSource messages) {
        this.messages = messages;
    }

    ModelAndView of(View sheet, boolean director, Locale language) {
        var parts = new LinkedHashMap<String, String>();
        for (var part : Part.values()) {
            parts.put(part.name(), messages.getMessage(part.messageKey(), null, language));
        }
        return new ModelAndView(
                "consultation/assignment/profile",
                Map.of(
                        "sheet",
                        sheet,
                        "director",
                        director,
                        "categories",
                        Category.values(),
                        "days",
                        List.of(DayOfWeek.values()),
                        "parts",
                        parts,
                        "version",
                        sheet.version(),
                        "form",
                        WorkingProfileForm.of(sheet.candidate().profile()),
                        "leave",
                        ConsultantLeaveForm.blank()));
    }

    /** Somebody was faster: what they saved stands beside what was typed. */
    static ModelAndView late(ModelAndView page) {
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject("late", true);
    }

    static ModelAndView wrong(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
