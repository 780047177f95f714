package kr.oneroof.consultation.outreach.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import kr.oneroof.consultation.outreach.TourPlan.Guest;
import kr.oneroof.kernel.TypedInput;

/** Guests as they are typed: one a line, name and agency with a comma between them. */
final class TourGuestConverter {
    private static final int MOST = 20;
    private static final int LONGEST = 50;

    private TourGuestConverter() {}

    /** Empty when a line is not understood. */
    static Optional<List<Guest>> read(String typed) {
        var lines =
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var guests = lines.stream().flatMap(line -> guest(line).stream()).toList();
        return guests.size() == lines.size() && guests.size() <= MOST ? Optional.of(guests) : Optional.empty();
    }

    static String write(List<Guest> guests) {
        return guests.stream()
                .map(guest -> guest.name() + ", " + guest.agency())
                .collect(Collectors.joining("\n"));
    }

    private static Optional<Guest> guest(String line) {
        var comma = line.indexOf(',');
        if (comma < 0) {
            return Optional.empty();
        }
        var name = TypedInput.text(line.substring(0, comma));
        var agency = TypedInput.text(line.substring(comma + 1));
        return fits(name) && fits(agency) ? Optional.of(new Guest(name, agency)) : Optional.empty();
    }

    private static boolean fits(String text) {
        return !text.isEmpty() && text.length() <= LONGEST;
    }
}
