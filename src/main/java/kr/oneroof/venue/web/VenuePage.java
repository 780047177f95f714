package kr.oneroof.venue.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;
import kr.oneroof.kernel.form.EnumLabels;
import kr.oneroof.kernel.form.Refused;
import kr.oneroof.venue.booking.VenueBookingDraftService;
import kr.oneroof.venue.calendar.Availability;
import kr.oneroof.venue.calendar.EventBoardQueries;
import kr.oneroof.venue.place.BuildingService;
import kr.oneroof.venue.place.Room;
import kr.oneroof.venue.place.RoomService;
import kr.oneroof.venue.rules.Facility;
import kr.oneroof.venue.rules.RuleSet;
import kr.oneroof.venue.rules.RuleSetService;

/** What everybody sees of the rooms. */
@Component
class VenuePage {
    private final RoomService rooms;
    private final RuleSetService rules;
    private final Availability availability;
    private final VenueBookingDraftService drafts;
    private final EventBoardQueries eventBoard;
    private final Words words;

    VenuePage(
            RoomService rooms,
            RuleSetService rules,
            Availability availability,
            VenueBookingDraftService drafts,
            EventBoardQueries eventBoard,
            Words words) {
        this.rooms = rooms;
        this.rules = rules;
        this.availability = availability;
        this.drafts = drafts;
        this.eventBoard = eventBoard;
        this.words = words;
    }

    LocalDate today() {
        return words.clock.today();
    }

    /** @throws NotOnFile also for one that is given out no longer */
    Room require(UUID room) {
        return rooms.all().stream()
                .filter(one -> one.id().equals(room))
                .findFirst()
                .orElseThrow(NotOnFile::new);
    }

    /** In so many days the first room may be asked for. */
    int firstOpen() {
        return sets().stream().mapToInt(one -> one.times().leadDays()).min().orElse(0);
    }

    private List<RuleSet> sets() {
        return Arrays.stream(Facility.values())
                .flatMap(one -> rules.find(one, today()).stream())
                .toList();
    }

    /** Blocks of all facilities, each once. */
    Map<String, String> blocks() {
        var all = new LinkedHashMap<String, String>();
        sets().forEach(set -> set.blocks()
                .forEach(one -> all.putIfAbsent(
                        one.code(), words.labels.words(one.messageKey()) + " " + one.from() + "~" + one.until())));
        return all;
    }

    Map<String, String> discounts() {
        var all = new LinkedHashMap<String, String>();
        sets().forEach(set -> set.discounts()
                .forEach(one ->
                        all.putIfAbsent(one.code(), words.labels.words(one.messageKey()) + " " + one.percent() + "%")));
        return all;
    }

    Map<String, String> roomNames() {
        var all = new LinkedHashMap<String, String>();
        rooms.all().forEach(one -> all.put(one.id().toString(), one.name() + " (" + one.floor() + "F)"));
        return all;
    }

    ModelAndView day(LocalDate day, int people, String block) {
        var rows = availability.day(day, room -> room.most() >= people).stream()
                .filter(row -> block.isEmpty()
                        || row.cells().stream()
                                .anyMatch(cell -> cell.block().code().equals(block) && cell.free()))
                .toList();
        return new ModelAndView("venue/calendar/day")
                .addObject("day", day)
                .addObject("rows", rows)
                .addObject("people", people == 0 ? "" : people)
                .addObject("block", block)
                .addObject("blocks", blocks());
    }

    ModelAndView room(UUID id, YearMonth month, @Nullable LocalDate week) {
        var room = require(id);
        var page = new ModelAndView("venue/calendar/room")
                .addObject("room", room)
                .addObject("month", month)
                .addObject("week", week)
                .addObject("days", availability.month(room, month))
                .addObject("rules", rules.find(room.facility(), today()).orElse(null))
                .addObject("photos", words.building.photos(id));
        return week == null ? page : page.addObject("cells", availability.week(room, week));
    }

    ModelAndView quote(SlotForm form, BindingResult errors, String discount) {
        var page = slotPage("venue/calendar/quote")
                .addObject("discounts", discounts())
                .addObject("discount", discount);
        if (form.isBlank()) {
            return page;
        }
        form.check(errors);
        try {
            return errors.hasErrors()
                    ? wrong(page)
                    : page.addObject("quote", drafts.quote(form.slots(), discount, new Won(0)));
        } catch (Refused refused) {
            errors.reject(refused.messageKey());
            return wrong(page);
        }
    }

    ModelAndView slotPage(String view) {
        return new ModelAndView(view).addObject("rooms", roomNames()).addObject("blocks", blocks());
    }

    static ModelAndView wrong(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    ModelAndView board() {
        return new ModelAndView("venue/calendar/board")
                .addObject("signs", eventBoard.on(today()))
                .addObject("now", words.clock.now());
    }

    List<Availability.Offer> similar(SlotForm form) {
        return availability.similar(form.slots());
    }

    /** Words, pictures and the time. */
    @Component
    static class Words {
        private final EnumLabels labels;
        private final BuildingService building;
        private final SeoulClock clock;

        Words(EnumLabels labels, BuildingService building, SeoulClock clock) {
            this.labels = labels;
            this.building = building;
            this.clock = clock;
        }
    }
}
