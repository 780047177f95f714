package kr.oneroof.venue.web;

import java.util.LinkedHashMap;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.kernel.form.EnumLabels;
import kr.oneroof.venue.booking.VenueBookingDraftService;
import kr.oneroof.venue.booking.VenuePurpose;
import kr.oneroof.venue.booking.VenueSlotRules;
import kr.oneroof.venue.booking.VenueWish;
import kr.oneroof.venue.place.Room;
import kr.oneroof.venue.place.RoomQueries;

/** The second form of a booking: what the chosen rooms are for. */
@Component
class VenueDraftPage {
    private final VenueSlotRules slotRules;
    private final RoomQueries rooms;
    private final EnumLabels labels;

    VenueDraftPage(VenueSlotRules slotRules, RoomQueries rooms, EnumLabels labels) {
        this.slotRules = slotRules;
        this.rooms = rooms;
        this.labels = labels;
    }

    ModelAndView of(VenueBookingDraftService.Draft draft) {
        var asked = slotRules.rooms(draft.slots());
        var layouts = new LinkedHashMap<String, String>();
        for (var layout : Room.Layout.values()) {
            var seats = asked.stream().mapToInt(room -> room.takes(layout)).sum();
            if (seats > 0) {
                layouts.put(layout.name(), labels.words(layout.messageKey()) + " " + seats);
            }
        }
        var discounts = new LinkedHashMap<String, String>();
        slotRules
                .rulesFor(draft.slots())
                .discounts()
                .forEach(one -> discounts.put(one.code(), labels.words(one.messageKey()) + " " + one.percent() + "%"));
        return new ModelAndView("venue/booking/draft")
                .addObject("draft", draft)
                .addObject("asked", asked)
                .addObject("layouts", layouts)
                .addObject("discounts", discounts)
                .addObject("purposes", labels.of(VenuePurpose.values(), VenuePurpose::messageKey))
                .addObject("ways", labels.of(VenueWish.Way.values(), VenueWish.Way::messageKey))
                .addObject("equipment", rooms.equipment())
                .addObject("quote", slotRules.price(draft.slots()))
                .addObject("pending", List.of());
    }
}
