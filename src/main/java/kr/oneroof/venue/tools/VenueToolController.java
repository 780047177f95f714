package kr.oneroof.venue.tools;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.kernel.SourceLimit;
import kr.oneroof.kernel.form.EnumLabels;
import kr.oneroof.venue.VenueRules;

/** What a room costs and what comes back: a page for people, JSON for programs. */
@Controller
@SourceLimit(name = "venue-charge", most = 20, seconds = 1)
@RequestMapping(VenueToolRoutes.PATH)
class VenueToolController {
    private static final VenueRules RULES = VenueRules.sample();

    private final MessageSource messages;
    private final EnumLabels labels;

    VenueToolController(MessageSource messages, EnumLabels labels) {
        this.messages = messages;
        this.labels = labels;
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(@ModelAttribute("asked") ChargeQuestion asked) {
        var page = new ModelAndView("venue/tools/venue-charge")
                .addObject("causes", labels.of(VenueRules.Cause.values(), VenueRules.Cause::messageKey));
        if (asked.isBlank()) {
            return page;
        }
        var wrong = asked.wrong();
        if (!wrong.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("wrong", wrong);
        }
        var charge = asked.charge(RULES);
        return page.addObject("charge", charge).addObject("refund", asked.refund(RULES, charge.total()));
    }

    @GetMapping
    ResponseEntity<Map<String, Object>> reckon(@ModelAttribute("asked") ChargeQuestion asked, Locale language) {
        var wrong = asked.wrong();
        if (!wrong.isEmpty()) {
            var told = new LinkedHashMap<String, Object>();
            wrong.forEach(field -> told.put(field, messages.getMessage("venue.tools.wrong." + field, null, language)));
            return ResponseEntity.badRequest().body(Map.of("errors", told));
        }
        var charge = asked.charge(RULES);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("chargeWon", charge.total().amount());
        var refund = asked.refund(RULES, charge.total());
        answer.put("refundWon", refund == null ? null : refund.amount());
        return ResponseEntity.ok(answer);
    }
}
