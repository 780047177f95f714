package kr.oneroof.venue.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;
import kr.oneroof.kernel.form.EnumLabels;
import kr.oneroof.kernel.form.Refused;
import kr.oneroof.venue.booking.VenueSlotRules;
import kr.oneroof.venue.calendar.Availability;
import kr.oneroof.venue.place.RoomQueries;
import kr.oneroof.venue.rules.Facility;
import kr.oneroof.venue.rules.RuleSet;
import kr.oneroof.venue.rules.RuleSetService;

/** The first form of a booking: which rooms, when, and what they cost. */
@Component
class VenueSlotPage {
    private final RoomQueries rooms;
    private final RuleSetService rules;
    private final VenueSlotRules slotRules;
    private final Availability availability;
    private final EnumLabels labels;
    private final SeoulClock clock;

    VenueSlotPage(
            RoomQueries rooms,
            RuleSetService rules,
            VenueSlotRules slotRules,
            Availability availability,
            EnumLabels labels,
            SeoulClock clock) {
        this.rooms = rooms;
        this.rules = rules;
        this.slotRules = slotRules;
        this.availability = availability;
        this.labels = labels;
        this.clock = clock;
    }

    /** The fewest days ahead of which a room may be asked for. */
    int firstOpen() {
        return sets().stream().mapToInt(one -> one.times().leadDays()).min().orElse(0);
    }

    private List<RuleSet> sets() {
        return Arrays.stream(Facility.values())
                .flatMap(one -> rules.find(one, clock.today()).stream())
                .toList();
    }

    /** Blocks of all facilities, each once. */
    Map<String, String> blocks() {
        var all = new LinkedHashMap<String, String>();
        sets().forEach(set -> set.blocks()
                .forEach(one -> all.putIfAbsent(
                        one.code(), labels.words(one.messageKey()) + " " + one.from() + "~" + one.until())));
        return all;
    }

    Map<String, String> discounts() {
        var all = new LinkedHashMap<String, String>();
        sets().forEach(set -> set.discounts()
                .forEach(one ->
                        all.putIfAbsent(one.code(), labels.words(one.messageKey()) + " " + one.percent() + "%")));
        return all;
    }

    Map<String, String> roomNames() {
        var all = new LinkedHashMap<String, String>();
        rooms.all().forEach(one -> all.put(one.id().toString(), one.name() + " (" + one.floor() + "F)"));
        return all;
    }

    ModelAndView quote(SlotForm form, BindingResult errors, String discount) {
        var page =
                page("venue/calendar/quote").addObject("discounts", discounts()).addObject("discount", discount);
        if (form.isBlank()) {
            return page;
        }
        form.check(errors);
        try {
            return errors.hasErrors()
                    ? wrong(page)
                    : page.addObject("quote", slotRules.quote(form.slots(), discount, new Won(0)));
        } catch (Refused refused) {
            errors.reject(refused.messageKey());
            return wrong(page);
        }
    }

    /** A page with rooms and blocks to choose from. */
    ModelAndView page(String view) {
        return new ModelAndView(view).addObject("rooms", roomNames()).addObject("blocks", blocks());
    }

    static ModelAndView wrong(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    List<Availability.Offer> similar(SlotForm form) {
        return availability.similar(form.slots());
    }
}
