package kr.oneroof.venue.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.kernel.Won;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.venue.Halls;
import kr.oneroof.venue.VenueRules;
import kr.oneroof.venue.money.VenuePaymentService;
import kr.oneroof.venue.place.RoomTaken;
import kr.oneroof.venue.rules.RuleSet;
import kr.oneroof.venue.rules.RuleSetService;

/** What becomes of a booking, and of whoever waits for it. */
@ModuleTest
class VenueBookingServiceTests {
    @Autowired
    private VenueBookingService bookingService;

    @Autowired
    private VenueExpiryJob expiry;

    @Autowired
    private VenueWaitingJob waiting;

    @Autowired
    private VenueCancellationService cancellations;

    @Autowired
    private VenuePrecedenceService precedence;

    @Autowired
    private VenueBookingRequestService requests;

    @Autowired
    private VenueBookingDraftService drafts;

    @Autowired
    private VenuePaymentService money;

    @Autowired
    private VenueBookingQueries bookings;

    @Autowired
    private RuleSetService rules;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext application;

    private Halls halls;

    @BeforeEach
    void build() {
        halls = new Halls(application);
    }

    private static void at(LocalDateTime moment, Runnable what) {
        SeoulClock.at(moment, what);
    }

    private RequestNumber requested(VenueWish wish) {
        var number = new RequestNumber[1];
        at(Halls.NOW, () -> number[0] = requests.request(wish));
        return number[0];
    }

    private RequestNumber approved(VenueWish wish) {
        var number = requested(wish);
        at(Halls.NOW, () -> {
            bookingService.receive(number, halls.manager);
            bookingService.approve(number, halls.manager);
        });
        return number;
    }

    private RequestNumber confirmed(VenueWish wish) {
        var number = approved(wish);
        at(
                Halls.NOW,
                () -> money.pay(
                        number,
                        new VenuePaymentService.Receipt(
                                new Won(bookings.require(number).stillOwed()), Halls.NOW.toLocalDate(), ""),
                        halls.manager));
        return number;
    }

    private VenueBookingState state(RequestNumber number) {
        return bookings.require(number).state();
    }

    @Test
    void freezesThePriceAndIssuesThePermitOncePaid() {
        var wish = halls.wish(Halls.DAY);
        var number = approved(wish);
        assertThat(requested(wish)).isEqualTo(number);
        var one = bookings.require(number);
        assertThat(one.money().total()).isEqualTo(110_000);
        assertThat(one.money().deposit()).isEqualTo(11_000);
        assertThat(one.money().payBy()).isEqualTo(LocalDate.of(2031, 4, 7));
        assertThat(papers(number)).isZero();
        at(
                Halls.NOW,
                () -> money.pay(
                        number,
                        new VenuePaymentService.Receipt(new Won(121_000), Halls.NOW.toLocalDate(), ""),
                        halls.manager));
        assertThat(state(number)).isEqualTo(VenueBookingState.CONFIRMED);
        assertThat(papers(number)).isOne();
        assertThat(database.sql("select count(*) from audit_row where subject = ? and action like 'venue.booking-%'")
                        .param(number.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    private int papers(RequestNumber number) {
        return database.sql(
                        "select count(*) from issued_paper where subject = ? and id not in (select paper_id from revoked_paper)")
                .param("venue:" + number)
                .query(Integer.class)
                .single();
    }

    @Test
    void leavesABookingAloneWhenRulesChange() {
        var number = requested(halls.wish(Halls.DAY));
        var before = rules.require(bookings.require(number).rules());
        at(
                Halls.NOW,
                () -> rules.keep(
                        new RuleSet(
                                UUID.randomUUID(),
                                before.facility(),
                                LocalDate.of(2031, 4, 3),
                                false,
                                new VenueRules(
                                        "dear",
                                        100,
                                        100,
                                        before.charges().overtime(),
                                        before.charges().refund(),
                                        30,
                                        1),
                                before.blocks(),
                                before.times(),
                                before.discounts()),
                        halls.manager));
        at(Halls.NOW.plusDays(2), () -> {
            bookingService.receive(number, halls.manager);
            bookingService.approve(number, halls.manager);
        });
        assertThat(bookings.require(number).money().total()).isEqualTo(110_000);
    }

    @Test
    void givesRoomsToOneOfManyAndTellsTheOthers() throws Exception {
        var slots = List.of(new VenueSlot(halls.whole, Halls.DAY, "MORNING"));
        var people = IntStream.range(0, 40).mapToObj(one -> halls.somebody()).toList();
        var tries = people.stream()
                .<Callable<String>>map(person -> () -> {
                    var said = new String[] {"waits"};
                    at(Halls.NOW, () -> {
                        try {
                            drafts.begin(slots, halls.company, person);
                            said[0] = "held";
                        } catch (RoomTaken taken) {
                            said[0] = taken.messageKey();
                        }
                    });
                    return said[0];
                })
                .toList();
        try (var crowd = Executors.newFixedThreadPool(8)) {
            var said =
                    crowd.invokeAll(tries).stream().map(one -> one.resultNow()).toList();
            assertThat(said).filteredOn("held"::equals).hasSize(1);
            assertThat(said).filteredOn("venue.refused.taken"::equals).hasSize(39);
        }
    }

    @Test
    void keepsAHoldForHalfAnHourWhateverBecomesOfTheSession() {
        var slots = List.of(new VenueSlot(halls.half, Halls.DAY, "AFTERNOON"));
        at(Halls.NOW, () -> {
            var draft = drafts.require(drafts.begin(slots, halls.company, halls.owner), halls.company, halls.owner);
            assertThat(draft.heldUntil()).isEqualTo(Halls.NOW.plusMinutes(30));
            assertThatExceptionOfType(NotOnFile.class)
                    .isThrownBy(() -> drafts.require(draft.id(), halls.company, halls.manager));
        });
        at(
                Halls.NOW.plusMinutes(29),
                () -> assertThatExceptionOfType(RoomTaken.class)
                        .isThrownBy(() -> drafts.begin(slots, halls.anotherFirm(), halls.manager)));
        at(
                Halls.NOW.plusMinutes(31),
                () -> assertThat(drafts.begin(slots, halls.anotherFirm(), halls.owner))
                        .isNotNull());
    }

    @Test
    void holdsOneChoiceOfOnePersonAtATime() {
        at(Halls.NOW, () -> {
            var first = List.of(new VenueSlot(halls.half, Halls.DAY, "AFTERNOON"));
            drafts.begin(first, halls.company, halls.owner);
            assertThat(drafts.require(drafts.begin(first, halls.company, halls.owner), halls.company, halls.owner)
                            .heldUntil())
                    .isNotNull();
            drafts.begin(List.of(new VenueSlot(halls.half, Halls.DAY, "EVENING")), halls.company, halls.owner);
            assertThat(drafts.begin(first, halls.anotherFirm(), halls.manager)).isNotNull();
        });
    }

    @Test
    void asksTheQuotaBeforeItHoldsAndAgainOutOfTheLine() {
        var days = IntStream.range(0, 9)
                .mapToObj(one -> new VenueSlot(halls.half, Halls.DAY.plusDays(one + one / 5), "MORNING"))
                .toList();
        assertThatExceptionOfType(VenueBookingRefused.class)
                .isThrownBy(() -> at(Halls.NOW, () -> drafts.begin(days, halls.company, halls.owner)))
                .satisfies(refused -> assertThat(refused.messageKey()).endsWith("quota"));
        var first = requested(halls.wish(
                halls.anotherFirm(), VenuePurpose.COMPANY, List.of(new VenueSlot(halls.half, Halls.DAY, "MORNING"))));
        var waits = requested(halls.wish(
                halls.company, VenuePurpose.COMPANY, List.of(new VenueSlot(halls.half, Halls.DAY, "MORNING"))));
        requested(halls.wish(halls.company, VenuePurpose.COMPANY, days.subList(1, 9)));
        at(Halls.NOW, () -> bookingService.reject(first, "시설을 점검합니다.", halls.manager));
        assertThat(state(waits)).isEqualTo(VenueBookingState.WAITLISTED);
    }

    @Test
    void movesUpWhoWaits() {
        var first = approved(halls.wish(Halls.DAY));
        var late = requested(halls.wish(
                halls.anotherFirm(), VenuePurpose.PRIVATE, List.of(new VenueSlot(halls.half, Halls.DAY, "MORNING"))));
        var exam = requested(halls.wish(
                halls.anotherFirm(), VenuePurpose.EXAM, List.of(new VenueSlot(halls.half, Halls.DAY, "MORNING"))));
        assertThat(state(late)).isEqualTo(VenueBookingState.WAITLISTED);
        assertThat(bookings.waitingFor(first)).hasSize(2);
        at(Halls.NOW, () -> bookingService.withdraw(first, halls.company, "행사 취소"));
        assertThat(state(exam)).isEqualTo(VenueBookingState.REQUESTED);
        assertThat(state(late)).isEqualTo(VenueBookingState.WAITLISTED);
        assertThatExceptionOfType(NotOnFile.class).isThrownBy(() -> bookingService.withdraw(exam, halls.company, ""));
        at(Halls.DAY.atTime(20, 0), () -> assertThat(expiry.expire()).isPositive());
        assertThat(state(late)).isEqualTo(VenueBookingState.REJECTED);
    }

    @Test
    void prefersABetterPurposeUntilConfirmation() {
        var approved = approved(halls.wish(Halls.DAY));
        var exam = requested(halls.wish(
                halls.anotherFirm(), VenuePurpose.EXAM, List.of(new VenueSlot(halls.half, Halls.DAY, "MORNING"))));
        var same = requested(halls.wish(
                halls.anotherFirm(),
                VenuePurpose.CONVENTION,
                List.of(new VenueSlot(halls.half, Halls.DAY, "MORNING"))));
        assertThatExceptionOfType(VenueBookingRefused.class)
                .isThrownBy(() -> at(Halls.NOW, () -> precedence.prefer(same, halls.manager)))
                .withMessage("not-better");
        at(Halls.NOW, () -> precedence.prefer(exam, halls.manager));
        assertThat(state(exam)).isEqualTo(VenueBookingState.REQUESTED);
        assertThat(state(approved)).isEqualTo(VenueBookingState.WAITLISTED);
        assertThat(bookings.require(approved).money().total()).isNull();
        var sure = confirmed(halls.wish(Halls.DAY.plusDays(1)));
        var tooLate = requested(halls.wish(
                halls.anotherFirm(),
                VenuePurpose.EXAM,
                List.of(new VenueSlot(halls.whole, Halls.DAY.plusDays(1), "MORNING"))));
        assertThatExceptionOfType(VenueBookingRefused.class)
                .isThrownBy(() -> at(Halls.NOW, () -> precedence.prefer(tooLate, halls.manager)));
        assertThat(state(sure)).isEqualTo(VenueBookingState.CONFIRMED);
    }

    @Test
    void letsOneCompanyWaitForFiveThings() {
        requested(halls.wish(
                halls.anotherFirm(), VenuePurpose.COMPANY, List.of(new VenueSlot(halls.half, Halls.DAY, "MORNING"))));
        IntStream.range(0, 5).forEach(one -> requested(halls.wish(Halls.DAY)));
        assertThatExceptionOfType(VenueBookingRefused.class)
                .isThrownBy(() -> requested(halls.wish(Halls.DAY)))
                .satisfies(refused -> assertThat(refused.messageKey()).endsWith("waits-for-many"));
    }

    @Test
    void displacesWithEverythingPaidBack() {
        var number = confirmed(halls.wish(Halls.DAY));
        at(Halls.DAY.atTime(8, 0), () -> cancellations.displace(number, "재난 대피소로 씁니다.", halls.manager));
        assertThat(bookings.require(number).toGiveBack()).isEqualTo(121_000);
        assertThat(papers(number)).isZero();
        var other = confirmed(halls.wish(Halls.DAY.plusDays(1)));
        at(
                Halls.DAY.plusDays(1).minusDays(3).atTime(23, 59),
                () -> cancellations.cancel(other, halls.company, "일정 변경"));
        assertThat(bookings.require(other).toGiveBack()).isEqualTo(99_000 + 11_000);
        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() -> cancellations.cancel(other, halls.company, "또"));
    }

    @Test
    void lapsesWhenNobodyPaid() {
        var number = approved(halls.wish(Halls.DAY));
        at(LocalDateTime.parse("2031-04-08T23:59"), () -> expiry.expire());
        assertThat(state(number)).isEqualTo(VenueBookingState.APPROVED);
        at(LocalDateTime.parse("2031-04-09T00:20"), () -> expiry.expire());
        assertThat(state(number)).isEqualTo(VenueBookingState.EXPIRED_UNPAID);
        assertThat(state(requested(halls.wish(Halls.DAY)))).isEqualTo(VenueBookingState.REQUESTED);
    }

    @Test
    void servesWhoeverWaitedForAHold() {
        at(
                Halls.NOW,
                () -> drafts.begin(
                        List.of(new VenueSlot(halls.half, Halls.DAY, "MORNING")), halls.anotherFirm(), halls.manager));
        var waits = requested(halls.wish(Halls.DAY));
        at(Halls.NOW.plusMinutes(29), () -> waiting.serve());
        assertThat(state(waits)).isEqualTo(VenueBookingState.WAITLISTED);
        at(Halls.NOW.plusMinutes(31), () -> waiting.serve());
        assertThat(state(waits)).isEqualTo(VenueBookingState.REQUESTED);
    }

    @Test
    void givesBackWhatWasPaidForNothing() {
        var number = approved(halls.wish(Halls.DAY));
        at(
                Halls.NOW,
                () -> money.pay(
                        number,
                        new VenuePaymentService.Receipt(new Won(21_000), Halls.NOW.toLocalDate(), ""),
                        halls.manager));
        at(LocalDateTime.parse("2031-04-09T00:20"), () -> expiry.expire());
        assertThat(bookings.require(number).stillOwed()).isZero();
        assertThat(bookings.require(number).toGiveBack()).isEqualTo(21_000);
        assertThatExceptionOfType(kr.oneroof.venue.money.VenuePaymentRefused.class)
                .isThrownBy(() -> at(
                        Halls.NOW,
                        () -> money.pay(
                                number,
                                new VenuePaymentService.Receipt(new Won(1), Halls.NOW.toLocalDate(), ""),
                                halls.manager)));
        at(
                Halls.NOW.plusDays(8),
                () -> money.giveBack(
                        number,
                        new VenuePaymentService.Receipt(new Won(21_000), Halls.NOW.toLocalDate(), ""),
                        halls.manager));
        assertThat(bookings.require(number).toGiveBack()).isZero();
    }

    @Test
    void refusesAWishThatOverlapsItself() {
        assertThatExceptionOfType(VenueBookingRefused.class)
                .isThrownBy(() -> requested(halls.wish(
                        halls.company,
                        VenuePurpose.COMPANY,
                        List.of(
                                new VenueSlot(halls.whole, Halls.DAY, "MORNING"),
                                new VenueSlot(halls.half, Halls.DAY, "MORNING")))))
                .satisfies(refused -> assertThat(refused.messageKey()).endsWith("itself"));
    }

    @Test
    void letsNobodyCancelOnceItHasBegun() {
        var number = confirmed(halls.wish(Halls.DAY));
        at(
                Halls.DAY.atTime(9, 0),
                () -> assertThatExceptionOfType(VenueBookingRefused.class)
                        .isThrownBy(() -> cancellations.cancel(number, halls.company, "늦었습니다."))
                        .withMessage("begun"));
        var approved = approved(halls.wish(Halls.DAY.plusDays(1)));
        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() -> cancellations.cancel(approved, halls.company, "취소"));
        at(Halls.NOW, () -> cancellations.displace(approved, "누수입니다.", halls.manager));
        assertThat(bookings.require(approved).toGiveBack()).isZero();
    }

    @Test
    void lendsEquipmentOnlyOnce() {
        var slots = List.of(new VenueSlot(halls.half, Halls.DAY, "EVENING"));
        requested(lending(slots, 3));
        assertThatExceptionOfType(VenueBookingRefused.class)
                .isThrownBy(() -> requested(lending(List.of(new VenueSlot(halls.whole, Halls.DAY, "EVENING")), 2)));
        var next = requested(lending(List.of(new VenueSlot(halls.half, Halls.DAY.plusDays(1), "EVENING")), 4));
        assertThat(bookings.equipment(next))
                .singleElement()
                .satisfies(one -> assertThat(one.won()).isEqualTo(new Won(40_000)));
        assertThat(bookings.require(next).money().quoted()).isEqualTo(187_000);
    }

    private VenueWish lending(List<VenueSlot> slots, int pieces) {
        var plain = halls.wish(halls.anotherFirm(), VenuePurpose.COMPANY, slots);
        return new VenueWish(
                plain.key(),
                plain.company(),
                plain.by(),
                slots,
                plain.event(),
                Map.of(halls.microphone, pieces),
                List.of(),
                true);
    }

    @Test
    void prefersNobodyToWhoeverIsChoosingJustNow() {
        var slots = List.of(new VenueSlot(halls.half, Halls.DAY, "MORNING"));
        at(Halls.NOW, () -> drafts.begin(slots, halls.anotherFirm(), halls.manager));
        var exam = requested(halls.wish(halls.company, VenuePurpose.EXAM, slots));
        assertThatExceptionOfType(VenueBookingRefused.class)
                .isThrownBy(() -> at(Halls.NOW, () -> precedence.prefer(exam, halls.manager)))
                .withMessage("held-there");
        assertThat(state(exam)).isEqualTo(VenueBookingState.WAITLISTED);
    }
}
