package kr.oneroof.venue.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.venue.calendar.Availability;
import kr.oneroof.venue.calendar.EventBoardQueries;
import kr.oneroof.venue.place.BuildingService;
import kr.oneroof.venue.place.Room;
import kr.oneroof.venue.place.RoomQueries;
import kr.oneroof.venue.rules.RuleSetService;

/** What everybody sees of the rooms: what is free, and what happens today. */
@Component
class VenueCalendarPage {
    private final RoomQueries rooms;
    private final RuleSetService rules;
    private final BuildingService building;
    private final Availability availability;
    private final EventBoardQueries eventBoard;
    private final SeoulClock clock;

    VenueCalendarPage(
            RoomQueries rooms,
            RuleSetService rules,
            BuildingService building,
            Availability availability,
            EventBoardQueries eventBoard,
            SeoulClock clock) {
        this.rooms = rooms;
        this.rules = rules;
        this.building = building;
        this.availability = availability;
        this.eventBoard = eventBoard;
        this.clock = clock;
    }

    /** @throws NotOnFile also for a room that is given out no longer */
    Room require(UUID room) {
        return rooms.all().stream()
                .filter(one -> one.id().equals(room))
                .findFirst()
                .orElseThrow(NotOnFile::new);
    }

    ModelAndView day(LocalDate day, int people, String block, Map<String, String> blocks) {
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
                .addObject("blocks", blocks);
    }

    ModelAndView room(UUID id, YearMonth month, @Nullable LocalDate week) {
        var room = require(id);
        var page = new ModelAndView("venue/calendar/room")
                .addObject("room", room)
                .addObject("month", month)
                .addObject("week", week)
                .addObject("days", availability.month(room, month))
                .addObject("rules", rules.find(room.facility(), clock.today()).orElse(null))
                .addObject("photos", building.photos(id));
        return week == null ? page : page.addObject("cells", availability.week(room, week));
    }

    ModelAndView board() {
        return new ModelAndView("venue/calendar/board")
                .addObject("signs", eventBoard.on(clock.today()))
                .addObject("now", clock.now());
    }
}
