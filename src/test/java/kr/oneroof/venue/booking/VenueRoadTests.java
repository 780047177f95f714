package kr.oneroof.venue.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import kr.oneroof.consultation.workbench.WorkbenchTown;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.kernel.Won;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestState;
import kr.oneroof.requestfile.road.CrossingRefused;
import kr.oneroof.requestfile.road.CrossingRequest;
import kr.oneroof.requestfile.road.CrossingService;
import kr.oneroof.requestfile.road.RequestLineQueries;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.venue.Halls;
import kr.oneroof.venue.money.VenuePaymentService;

/**
 * No wrong door: a difficulty that is a matter of rooms is answered here, and a booking that is a matter of something
 * else goes on.
 */
@ModuleTest
class VenueRoadTests {
    @Autowired
    private CrossingService crossingService;

    @Autowired
    private VenueArrivalService arrivals;

    @Autowired
    private VenueBookingService bookingService;

    @Autowired
    private VenueBookingRequestService requests;

    @Autowired
    private VenuePaymentService money;

    @Autowired
    private VenueBookingQueries bookings;

    @Autowired
    private RequestFileService files;

    @Autowired
    private RequestLineQueries lines;

    @Autowired
    private ApplicationContext application;

    private Halls halls;
    private WorkbenchTown town;
    private Actor kim;
    private Actor bae;

    @BeforeEach
    void build() {
        halls = new Halls(application);
        town = new WorkbenchTown(application);
        kim = town.consultant("김상담", "기업SOS팀");
        bae = town.person("배대관", "시설팀", Role.VENUE_MANAGER);
    }

    private void go(RequestNumber number, String service, Actor from, Actor to) {
        var asked = new CrossingRequest(UUID.randomUUID(), number, from.id(), service, "어울리는 곳으로 넘깁니다.");
        crossingService.ask(asked, from);
        crossingService.accept(asked.submission(), to);
    }

    @Test
    void answersWhatCameOverTheRoad() {
        var number = town.worked(halls.company, kim, "기업SOS팀", "전시할 곳을 찾습니다");
        go(number, "venue", kim, bae);
        assertThat(arrivals.open())
                .extracting(VenueArrivalService.Arrived::number)
                .contains(number);
        var member = new Actor(halls.owner, "이한빛", Set.of(Role.COMPANY_ADMIN));
        assertThat(lines.of(halls.company, true, "", member).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.headline())
                        .isNotNull()
                        .hasFieldOrPropertyWithValue("nextStep", "venue.next.own.ARRIVED"));
        arrivals.answer(number, "컨벤션홀을 쓰실 수 있습니다.");
        assertThat(files.require(number).state()).isEqualTo(RequestState.COMPLETED);
        assertThat(arrivals.isOpen(number)).isFalse();
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(() -> arrivals.answer(number, "또"));
        assertThatExceptionOfType(NotOnFile.class).isThrownBy(() -> arrivals.require(new RequestNumber("2026-999999")));
    }

    @Test
    void goesOnAndLetsTheRoomsGo() {
        var number = requested();
        go(number, "consultation", bae, kim);
        assertThat(bookings.require(number).state()).isEqualTo(VenueBookingState.WITHDRAWN);
        assertThat(files.require(number).state().isOpen()).isTrue();
        var next = requested();
        assertThat(bookings.require(next).state()).isEqualTo(VenueBookingState.REQUESTED);
    }

    @Test
    void staysOnceItIsPromised() {
        var number = requested();
        SeoulClock.at(Halls.NOW, () -> {
            bookingService.receive(number, halls.manager);
            bookingService.approve(number, halls.manager);
            money.pay(
                    number,
                    new VenuePaymentService.Receipt(new Won(121_000), Halls.NOW.toLocalDate(), ""),
                    halls.manager);
        });
        assertThatExceptionOfType(CrossingRefused.class).isThrownBy(() -> go(number, "consultation", bae, kim));
        assertThat(bookings.require(number).state()).isEqualTo(VenueBookingState.CONFIRMED);
    }

    private RequestNumber requested() {
        var number = new RequestNumber[1];
        SeoulClock.at(
                Halls.NOW,
                () -> number[0] = requests.request(halls.wish(
                        halls.company,
                        VenuePurpose.COMPANY,
                        List.of(new VenueSlot(halls.whole, Halls.DAY, "MORNING")))));
        return number[0];
    }
}
