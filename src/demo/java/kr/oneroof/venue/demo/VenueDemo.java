package kr.oneroof.venue.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.Demo;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;
import kr.oneroof.venue.booking.VenueBookingRequestService;
import kr.oneroof.venue.booking.VenueBookingService;
import kr.oneroof.venue.booking.VenuePurpose;
import kr.oneroof.venue.booking.VenueSlot;
import kr.oneroof.venue.booking.VenueWish;
import kr.oneroof.venue.money.VenuePaymentService;
import kr.oneroof.venue.place.Room;
import kr.oneroof.venue.rules.RuleSetService;
import kr.oneroof.venue.rules.SampleRules;

/** Rooms, rules and some bookings of the demo town. */
@Component
@Order(85)
class VenueDemo implements Demo {

    private final RuleSetService rules;
    private final VenueBookingRequestService requests;
    private final VenueBookingService bookingService;
    private final VenuePaymentService money;
    private final VenueDemoCompanies companies;
    private final SeoulClock clock;

    VenueDemo(
            RuleSetService rules,
            VenueBookingRequestService requests,
            VenueBookingService bookingService,
            VenuePaymentService money,
            VenueDemoCompanies companies,
            SeoulClock clock) {
        this.rules = rules;
        this.requests = requests;
        this.bookingService = bookingService;
        this.money = money;
        this.companies = companies;
        this.clock = clock;
    }

    @Override
    public void plant() {
        companies.build();
        SeoulClock.at(
                LocalDateTime.parse("2025-12-01T09:00"),
                () -> SampleRules.all(LocalDate.of(2026, 1, 1))
                        .forEach(one -> rules.keep(one, companies.person("venue"))));
        var day = clock.today().plusDays(20);
        var exam = requested(
                "staff1", day, new Asked("전기기사 필기시험", VenuePurpose.EXAM, BuildingDemo.EXAM_ROOM, 40, Room.Layout.EXAM));
        bookingService.receive(exam, companies.person("venue"));
        paid(requested(
                "hanbit",
                day,
                new Asked("한빛정밀 협력사 초청 세미나", VenuePurpose.COMPANY, BuildingDemo.SEMINAR, 50, Room.Layout.CLASSROOM)));
        var waits = requested(
                "dohyun",
                day.plusDays(2),
                new Asked("가야테크 신제품 발표회", VenuePurpose.COMPANY, BuildingDemo.CONVENTION, 200, Room.Layout.THEATRE));
        bookingService.receive(waits, companies.person("venue"));
        bookingService.approve(waits, companies.person("venue"));
        onTheTelephone(
                "hanbit",
                day.plusDays(3),
                new Asked("한빛정밀 신입사원 교육", VenuePurpose.COMPANY, BuildingDemo.SEMINAR, 30, Room.Layout.CLASSROOM));
    }

    private void paid(RequestNumber number) {
        bookingService.receive(number, companies.person("venue"));
        bookingService.approve(number, companies.person("venue"));
        var owed = companies.owed(number);
        money.pay(number, new VenuePaymentService.Receipt(new Won(owed), clock.today(), ""), companies.person("venue"));
    }

    /** What somebody asks for. */
    private record Asked(String title, VenuePurpose purpose, UUID room, int attendees, Room.Layout layout) {}

    private RequestNumber requested(String applicant, LocalDate day, Asked asked) {
        var exam =
                asked.purpose == VenuePurpose.EXAM ? new VenueWish.Exam("한국산업인력공단", asked.attendees, true, true) : null;
        return requests.request(
                wish(companies.company(applicant), companies.person(applicant), day, new Meant(asked, exam, null)));
    }

    /** What somebody asks for, and who asked when the manager typed it. */
    private record Meant(Asked asked, VenueWish.@Nullable Exam exam, VenueWish.@Nullable Caller caller) {}

    private static VenueWish wish(CompanyId company, PersonId by, LocalDate day, Meant meant) {
        var asked = meant.asked;
        return new VenueWish(
                UUID.nameUUIDFromBytes(asked.title.getBytes(StandardCharsets.UTF_8)),
                company,
                by,
                List.of(new VenueSlot(asked.room, day, "MORNING"), new VenueSlot(asked.room, day, "AFTERNOON")),
                new VenueWish.Event(
                        asked.title,
                        asked.purpose,
                        asked.attendees,
                        asked.layout,
                        true,
                        "",
                        new VenueWish.Needs("", "", false, "", meant.exam)),
                Map.of(),
                List.of(),
                false,
                meant.caller);
    }

    /** The company called, and the manager typed. */
    private void onTheTelephone(String company, LocalDate day, Asked asked) {
        var caller = new VenueWish.Caller(VenueWish.Way.PHONE, "이한빛", "0553201200", "통화에서 읽어 주고 동의를 받음");
        requests.request(
                wish(companies.company(company), companies.person("venue"), day, new Meant(asked, null, caller)));
    }
}
