package kr.oneroof.venue.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.Uuids;
import kr.oneroof.venue.booking.VenuePurpose;
import kr.oneroof.venue.booking.VenueWish;
import kr.oneroof.venue.place.Room;

/** What the rooms are for, as it was typed. */
record VenueEventForm(
        What what,
        Needs needs,
        Exam exam,
        Map<String, String> pieces,
        Caller caller,
        @Nullable List<String> files,
        @Nullable List<MultipartFile> attachments) {
    private static final String ROOM = "venue";
    private static final int MOST_PEOPLE = 5_000;
    private static final int MOST_PIECES = 100;

    record What(
            String title,
            String purpose,
            String attendees,
            String layout,
            @Nullable Boolean listed) {
        What {
            title = TypedInput.text(title);
            purpose = TypedInput.text(purpose);
            attendees = TypedInput.number(attendees);
            layout = TypedInput.text(layout);
        }
    }

    record Needs(String setup, String catering, @Nullable Boolean insured, String invoice, String discount) {
        Needs {
            setup = TypedInput.text(setup);
            catering = TypedInput.text(catering);
            invoice = TypedInput.text(invoice);
            discount = TypedInput.text(discount);
        }
    }

    record Exam(
            String body,
            String seats,
            @Nullable Boolean quiet,
            @Nullable Boolean clocks) {
        Exam {
            body = TypedInput.text(body);
            seats = TypedInput.number(seats);
        }
    }

    /** Only on the form that staff fill in. */
    record Caller(
            String way, String name, String phone, @Nullable Boolean agreed, String consent) {
        Caller {
            way = TypedInput.text(way);
            name = TypedInput.text(name);
            phone = TypedInput.text(phone);
            consent = TypedInput.text(consent);
        }

        private static Caller none() {
            return new Caller("", "", "", null, "");
        }
    }

    VenueEventForm {
        caller = caller == null ? Caller.none() : caller;
        what = what == null ? new What("", "", "", "", true) : what;
        needs = needs == null ? new Needs("", "", null, "", "") : needs;
        exam = exam == null ? new Exam("", "", null, null) : exam;
        pieces = pieces == null ? new HashMap<>() : new HashMap<>(pieces);
    }

    static VenueEventForm blank() {
        return new VenueEventForm(
                new What("", "", "", "", true),
                new Needs("", "", null, "", ""),
                new Exam("", "", null, null),
                Map.of(),
                Caller.none(),
                null,
                null);
    }

    void check(Errors errors) {
        Checks.on(errors, ROOM)
                .text("what.title", what.title, 100)
                .choice("what.purpose", VenuePurpose.class, what.purpose)
                .number("what.attendees", what.attendees, 1, MOST_PEOPLE)
                .choice("what.layout", Room.Layout.class, what.layout)
                .optional("needs.setup", needs.setup, 1000)
                .optional("needs.catering", needs.catering, 500)
                .that(
                        needs.invoice.isEmpty() || needs.invoice.matches("[^@\\s]{1,80}@[^@\\s]{1,80}"),
                        "needs.invoice",
                        "mail");
        if (isExam()) {
            Checks.on(errors, ROOM).text("exam.body", exam.body, 100).number("exam.seats", exam.seats, 1, MOST_PEOPLE);
        }
        Checks.on(errors, ROOM)
                .that(
                        pieces.values().stream()
                                .map(TypedInput::number)
                                .allMatch(count -> count.isEmpty()
                                        || count.matches("\\d{1,3}") && Integer.parseInt(count) <= MOST_PIECES),
                        "pieces",
                        "pieces");
    }

    /** Who asks, and that they agreed, when staff type for them. */
    void checkCaller(Errors errors) {
        Checks.on(errors, ROOM)
                .choice("caller.way", VenueWish.Way.class, caller.way)
                .text("caller.name", caller.name, 50)
                .that(
                        caller.phone.matches("[0-9+() -]{1,20}")
                                && !TypedInput.phone(caller.phone).isEmpty(),
                        "caller.phone",
                        "phone")
                .that(Boolean.TRUE.equals(caller.agreed), "caller.agreed", "agreed")
                .text("caller.consent", caller.consent, 200);
    }

    /** Only once nothing is wrong. */
    VenueWish.Caller asked() {
        return new VenueWish.Caller(
                VenueWish.Way.valueOf(caller.way), caller.name, TypedInput.phone(caller.phone), caller.consent);
    }

    private boolean isExam() {
        return what.purpose.equals(VenuePurpose.EXAM.name());
    }

    /** Only once nothing is wrong. */
    VenueWish.Event event() {
        return new VenueWish.Event(
                what.title,
                VenuePurpose.valueOf(what.purpose),
                Integer.parseInt(what.attendees),
                Room.Layout.valueOf(what.layout),
                Boolean.TRUE.equals(what.listed),
                needs.discount,
                new VenueWish.Needs(
                        needs.setup,
                        needs.catering,
                        Boolean.TRUE.equals(needs.insured),
                        needs.invoice,
                        isExam()
                                ? new VenueWish.Exam(
                                        exam.body,
                                        Integer.parseInt(exam.seats),
                                        Boolean.TRUE.equals(exam.quiet),
                                        Boolean.TRUE.equals(exam.clocks))
                                : null));
    }

    Map<UUID, Integer> wanted() {
        var all = new HashMap<UUID, Integer>();
        pieces.forEach((id, count) -> {
            var number = TypedInput.number(count);
            if (!number.isEmpty() && Integer.parseInt(number) > 0) {
                all.put(Uuids.of(id), Integer.parseInt(number));
            }
        });
        return all;
    }
}
