package kr.oneroof.venue.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.company.Firms;
import kr.oneroof.document.FileAccess;
import kr.oneroof.document.paper.IssuedPaperService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.venue.Halls;
import kr.oneroof.venue.VenueRules;
import kr.oneroof.venue.money.VenuePaymentService;

/** Who hears of a booking, who may open its papers, and what becomes of the permit. */
@ModuleTest
class VenueBookingNotificationsTests {
    @Autowired
    private VenueBookingService bookingService;

    @Autowired
    private VenueCancellationService cancellations;

    @Autowired
    private VenueBookingRequestService requests;

    @Autowired
    private VenuePaymentService money;

    @Autowired
    private VenueBookingQueries bookings;

    @Autowired
    private IssuedPaperService papers;

    @Autowired
    private List<FileAccess> gates;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext application;

    private Halls halls;
    private RequestNumber number = new RequestNumber("2026-000000");

    @BeforeEach
    void ask() {
        halls = new Halls(application);
        SeoulClock.at(Halls.NOW, () -> number = requests.request(halls.wish(Halls.DAY)));
    }

    private void confirm() {
        SeoulClock.at(Halls.NOW, () -> {
            bookingService.receive(number, halls.manager);
            bookingService.approve(number, halls.manager);
            money.pay(
                    number,
                    new VenuePaymentService.Receipt(new Won(121_000), Halls.NOW.toLocalDate(), ""),
                    halls.manager);
        });
    }

    private List<String> subjects() {
        return database.sql("select subject from notice where person_id = ? order by created_at, id")
                .param(halls.owner.value())
                .query(String.class)
                .list();
    }

    @Test
    void tellsTheCompanyWhatBecomesOfIt() {
        confirm();
        SeoulClock.at(Halls.NOW, () -> cancellations.callOff(number, VenueRules.Cause.CENTRE, "정전입니다.", halls.manager));
        assertThat(subjects())
                .anyMatch(one -> one.contains("신청 " + number + " 접수"))
                .anyMatch(one -> one.contains(number + " 사용 승인"))
                .anyMatch(one -> one.contains(number + " 사용 허가"))
                .anyMatch(one -> one.contains(number + " 취소"));
    }

    @Test
    void takesThePermitBackWithTheBooking() {
        confirm();
        var permit = papers.of("venue:" + number);
        assertThat(permit)
                .singleElement()
                .satisfies(one -> assertThat(one.kind()).isEqualTo("venue-permit"));
        SeoulClock.at(Halls.NOW, () -> cancellations.cancel(number, halls.company, "일정 변경"));
        assertThat(database.sql("select count(*) from revoked_paper where paper_id = ?")
                        .param(permit.getFirst().id())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void opensPapersToTheCompanyAndTheCentre() {
        var gate = gates.stream()
                .filter(one -> one.guards("venue:" + number))
                .findFirst()
                .orElseThrow();
        assertThat(gate.mayOpen(new Actor(halls.owner, "이한빛", Set.of(Role.COMPANY_STAFF)), "venue:" + number))
                .isTrue();
        assertThat(gate.mayOpen(new Actor(halls.manager, "배대관", Set.of(Role.VENUE_MANAGER)), "venue:" + number))
                .isTrue();
        var stranger = new Firms(application).person("최도현");
        assertThat(gate.mayOpen(new Actor(stranger, "최도현", Set.of(Role.COMPANY_STAFF)), "venue:" + number))
                .isFalse();
        assertThat(gate.mayOpen(new Actor(stranger, "최은행", Set.of(Role.BANK_USER)), "venue:" + number))
                .isFalse();
        assertThat(gate.companyOf("venue:" + number)).contains(halls.company);
        assertThat(gate.guards("loan:" + number)).isFalse();
    }

    @Test
    void showsABookingToNobodyElse() {
        assertThat(bookings.requireOf(halls.company, number).number()).isEqualTo(number);
        var other = halls.anotherFirm();
        assertThatExceptionOfType(NotOnFile.class).isThrownBy(() -> bookings.requireOf(other, number));
        assertThat(bookings.of(other)).isEmpty();
        assertThat(bookings.of(halls.company)).extracting(VenueBooking::number).containsExactly(number);
        assertThat(bookings.in(VenueBookingState.REQUESTED))
                .extracting(VenueBooking::number)
                .contains(number);
    }

    @Test
    void listsTaxInvoicesOfTheMonthOnceTheyAreDue() {
        assertThat(bookings.invoices(Halls.DAY))
                .extracting(VenueBooking::number)
                .doesNotContain(number);
        confirm();
        assertThat(bookings.invoices(Halls.DAY))
                .extracting(VenueBooking::number)
                .contains(number);
        assertThat(bookings.invoices(Halls.DAY.plusMonths(1)))
                .extracting(VenueBooking::number)
                .doesNotContain(number);
    }
}
