package kr.oneroof.audit.web;

import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.audit.AuditLine;
import kr.oneroof.audit.AuditQueries;
import kr.oneroof.audit.LookLine;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SearchText;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.ResidentNumber;

@Controller
class AuditController {
    private static final String NEWEST = "9223372036854775807";
    private static final int PAGE = 50;
    private static final int LONGEST_REMARK = 1000;

    private final AuditQueries audit;
    private final AuditSubjects subjects;
    private final SeoulClock clock;

    AuditController(AuditQueries audit, AuditSubjects subjects, SeoulClock clock) {
        this.audit = audit;
        this.subjects = subjects;
        this.clock = clock;
    }

    @GetMapping("/company/looks")
    String own(CompanyId company, @RequestParam(defaultValue = NEWEST) long before, Model model) {
        var lines = audit.looksAt(company, before);
        model.addAttribute("lines", lines);
        model.addAttribute("next", lines.size() < PAGE ? null : lines.getLast().id());
        return "audit/own";
    }

    @GetMapping("/audit/looks")
    String looks(
            @RequestParam(required = false) @DateTimeFormat(pattern = "yyyy-MM") @Nullable YearMonth month,
            @RequestParam(defaultValue = "false") boolean unusual,
            @RequestParam(defaultValue = NEWEST) long before,
            Model model) {
        fill(month == null ? YearMonth.from(clock.today()) : month, unusual, before, model);
        return "audit/looks";
    }

    private void fill(YearMonth wanted, boolean unusual, long before, Model model) {
        var thisMonth = YearMonth.from(clock.today());
        var lines = audit.looksIn(wanted, unusual, before);
        model.addAttribute("month", wanted);
        model.addAttribute("unusual", unusual);
        model.addAttribute("lines", lines);
        model.addAttribute(
                "owners", subjects.of(lines.stream().map(LookLine::owner).toList()));
        model.addAttribute("next", lines.size() < PAGE ? null : lines.getLast().id());
        model.addAttribute("check", audit.checkOf(wanted).orElse(null));
        model.addAttribute("over", wanted.isBefore(thisMonth));
        model.addAttribute(
                "unchecked",
                audit.checkOf(thisMonth.minusMonths(1)).isEmpty() ? List.of(thisMonth.minusMonths(1)) : List.of());
    }

    /** Records the month's check; what was typed stands again when it cannot be kept. */
    @PostMapping("/audit/checks")
    ModelAndView check(
            @RequestParam @DateTimeFormat(pattern = "yyyy-MM") YearMonth month,
            @RequestParam String remark,
            @AuthenticationPrincipal Actor actor,
            Model model,
            RedirectAttributes flash) {
        var words = TypedInput.text(remark);
        var over = month.isBefore(YearMonth.from(clock.today()));
        var wrong = ResidentNumber.isIn(words)
                ? ResidentNumber.REFUSAL
                : words.isEmpty() || words.length() > LONGEST_REMARK ? "audit.remark.wrong" : "";
        if (over && !wrong.isEmpty()) {
            fill(month, false, Long.MAX_VALUE, model);
            model.addAttribute("remark", remark);
            model.addAttribute("wrong", wrong);
            return new ModelAndView("audit/looks", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (over) {
            audit.check(month, actor, words);
        }
        flash.addFlashAttribute("notice", over ? "audit.checked" : "audit.check-refused");
        return new ModelAndView("redirect:/audit/looks?month=" + month);
    }

    @GetMapping("/audit/changes")
    String changes(
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String actor,
            @RequestParam(defaultValue = NEWEST) long before,
            Model model) {
        var lines = audit.changes(subject(subject), SearchText.trimmed(action), SearchText.trimmed(actor), before);
        model.addAttribute("subject", subject);
        model.addAttribute("action", action);
        model.addAttribute("actor", actor);
        model.addAttribute("lines", lines);
        model.addAttribute(
                "owners", subjects.of(lines.stream().flatMap(AuditLine::named).toList()));
        model.addAttribute("next", lines.size() < PAGE ? null : lines.getLast().id());
        return "audit/changes";
    }

    /** A request's number however it was written; anything else, such as {@code export:…}, as it was typed. */
    private static String subject(String typed) {
        var subject = SearchText.trimmed(typed);
        return subject.matches("[a-z-]+:.*")
                ? subject
                : RequestNumber.typed(subject).map(RequestNumber::value).orElse(subject);
    }
}
