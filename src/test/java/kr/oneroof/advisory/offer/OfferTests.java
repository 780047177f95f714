package kr.oneroof.advisory.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

import kr.oneroof.advisory.AdviceWish;
import kr.oneroof.advisory.AdvisoryRequestState;
import kr.oneroof.advisory.AdvisoryTown;
import kr.oneroof.advisory.NewAdvisoryRequest;
import kr.oneroof.advisory.matching.Relaxation;
import kr.oneroof.advisory.matching.Task;
import kr.oneroof.advisory.panel.ExpertLeave;
import kr.oneroof.advisory.panel.Field;
import kr.oneroof.advisory.panel.Profession;
import kr.oneroof.advisory.panel.Tie;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.support.ModuleTest;

/** One expert at a time, two working days, and the next at once. */
@ModuleTest
class OfferTests {
    /** A Wednesday morning. */
    private static final LocalDateTime WEDNESDAY = LocalDateTime.of(2026, 11, 25, 10, 0);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SeoulClock clock;

    private AdvisoryTown town;
    private AdvisoryTown.Firm firm;

    @BeforeEach
    void open() {
        town = new AdvisoryTown(context);
        firm = town.firm("한빛정밀");
    }

    private RequestNumber asked() {
        var number = town.screened(firm, 1);
        town.offerService.askNext(number);
        return number;
    }

    private void lawyers(int many) {
        for (var number = 0; number < many; number++) {
            town.expert("변호사" + number, Profession.LAWYER, Field.LAW);
        }
    }

    @Test
    void givesTwoWorkingDaysByTheClock() {
        SeoulClock.at(WEDNESDAY, () -> {
            lawyers(1);
            var number = asked();
            assertThat(town.open(number).dueAt()).isEqualTo(LocalDateTime.of(2026, 11, 27, 10, 0));
            assertThat(town.state(number)).isEqualTo(AdvisoryRequestState.OFFERED);
        });
    }

    @Test
    void asksTheNextAtOnceAndLeavesItToTheConsultantAfterThree() {
        lawyers(5);
        var number = asked();
        var seen = new ArrayList<PersonId>();
        for (var turn = 0; turn < 3; turn++) {
            seen.add(town.open(number).expert());
            town.refuse(number);
        }
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(town.offers.of(number)).noneMatch(Offer::isOpen);
        assertThat(town.state(number)).isEqualTo(AdvisoryRequestState.SCREENED);
        assertThat(town.advices.require(number).isManual()).isTrue();
        town.offerService.askNext(number);
        assertThat(town.offers.of(number)).hasSize(3);
        var chosen = town.offers.widest(town.advices.require(number)).best().orElseThrow();
        town.offerService.ask(number, chosen.id(), town.kim.id());
        town.accept(number);
        assertThat(town.state(number)).isEqualTo(AdvisoryRequestState.ENGAGED);
    }

    @Test
    void takesNoSecondAnswer() {
        lawyers(2);
        var number = asked();
        var offer = town.open(number);
        town.refuse(number);
        assertThatThrownBy(() -> town.offerService.accept(offer.id(), offer.expert()))
                .isInstanceOf(TransitionRefused.class);
        assertThatThrownBy(() -> town.offerService.refuse(
                        offer.id(), offer.expert(), new OfferRefusal(OfferRefusal.Reason.BUSY, "")))
                .isInstanceOf(TransitionRefused.class);
        assertThatThrownBy(() -> town.offerService.accept(town.open(number).id(), offer.expert()))
                .isInstanceOf(NotOnFile.class);
    }

    @Test
    void letsExactlyOneOfTenAnswersThrough() throws Exception {
        lawyers(1);
        var number = asked();
        var offer = town.open(number);
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = hands.invokeAll(IntStream.range(0, 10)
                    .<Callable<Boolean>>mapToObj(turn -> () -> {
                        try {
                            town.offerService.accept(offer.id(), offer.expert());
                            return true;
                        } catch (TransitionRefused late) {
                            return false;
                        }
                    })
                    .toList());
            assertThat(answers).extracting(answer -> answer.resultNow()).containsOnlyOnce(true);
        }
        assertThat(town.engagements.of(number)).hasSize(1);
    }

    @Test
    void takesSilenceForANo() {
        SeoulClock.at(WEDNESDAY, () -> lawyers(2));
        var numbers = new ArrayList<RequestNumber>();
        SeoulClock.at(WEDNESDAY, () -> numbers.add(asked()));
        var number = numbers.getFirst();
        var first = town.open(number);
        var expiry = town.bean(OfferExpiryJob.class);
        SeoulClock.at(WEDNESDAY.plusDays(2), expiry::expireAll);
        assertThat(town.open(number).id()).isEqualTo(first.id());
        SeoulClock.at(WEDNESDAY.plusDays(2).plusMinutes(1), () -> {
            assertThatThrownBy(() -> town.offerService.accept(first.id(), first.expert()))
                    .isInstanceOf(TransitionRefused.class);
            expiry.expireAll();
            expiry.expireAll();
        });
        assertThat(town.offers.of(number))
                .extracting(Offer::state)
                .containsExactly(OfferState.EXPIRED, OfferState.OPEN);
        assertThat(town.open(number).expert()).isNotEqualTo(first.expert());
    }

    @Test
    void looksForTwoExpertsForAComplexMatter() {
        lawyers(3);
        var number = town.screened(firm, 2);
        town.offerService.askNext(number);
        town.accept(number);
        assertThat(town.state(number)).isEqualTo(AdvisoryRequestState.OFFERED);
        town.refuse(number);
        town.accept(number);
        assertThat(town.state(number)).isEqualTo(AdvisoryRequestState.ENGAGED);
        assertThat(town.engagements.of(number)).hasSize(2);
        town.offerService.askNext(number);
        assertThat(town.offers.of(number)).noneMatch(Offer::isOpen);
    }

    @Test
    void asksFirstWhomTheCompanyNamedUnlessSomethingStandsAgainstIt() {
        lawyers(3);
        var named = town.expert("가변호", Profession.LAWYER, Field.LAW);
        var filing = town.filing(firm, Field.LAW);
        var wish = filing.wish();
        var number = town.requestService.file(new NewAdvisoryRequest(
                filing.submission(),
                filing.company(),
                filing.by(),
                filing.title(),
                filing.body(),
                new AdviceWish(
                        wish.field(),
                        wish.language(),
                        false,
                        wish.from(),
                        wish.until(),
                        named.id().value()),
                List.of(),
                List.of(),
                false));
        town.screen(number, Task.ADVICE, 1);
        town.offerService.askNext(number);
        assertThat(town.open(number).expert()).isEqualTo(named.id());
        town.service.enterTie(
                named.id(),
                new Tie(UUID.randomUUID(), Tie.Kind.SHAREHOLDER, new kr.oneroof.advisory.panel.Firm("한빛정밀", ""), null),
                town.kim.id());
        assertThatThrownBy(() -> town.accept(number)).hasMessage("no-longer");
        town.refuse(number);
        assertThat(town.open(number).expert()).isNotEqualTo(named.id());
    }

    @Test
    void widensTheSearchInItsOrder() {
        var far = town.expert("노동희", Profession.LABOUR_ATTORNEY, Field.LABOUR);
        var number = asked();
        assertThat(town.open(number).expert()).isEqualTo(far.id());
        assertThat(town.open(number).width()).isEqualTo(Relaxation.FIELD);
    }

    @Test
    void tellsTheConsultantWhenNobodyFits() {
        var number = asked();
        assertThat(town.offers.of(number)).isEmpty();
        assertThat(town.state(number)).isEqualTo(AdvisoryRequestState.SCREENED);
        assertThat(town.count(
                        "notice", "person_id = ? and path = ?", town.kim.id().value(), "/desk/advisory/" + number))
                .isPositive();
    }

    @Test
    void asksNobodyTwoAtATime() {
        lawyers(2);
        var number = asked();
        var other = town.offers.widest(town.advices.require(number)).best().orElseThrow();
        assertThatThrownBy(() -> town.offerService.ask(number, other.id(), town.kim.id()))
                .hasMessage("one-at-a-time");
        assertThatThrownBy(() -> town.database()
                        .sql("""
                        insert into advisory_offer select gen_random_uuid(), number, ?, width, field, industry, availability, load,
                        satisfaction, state, offered_by, offered_at, due_at, answered_at, reason, words from advisory_offer
                        where number = ?""")
                        .params(other.id().value(), number.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void takesOffersBackWithTheRequestAndWithTheExpert() {
        lawyers(2);
        var number = asked();
        var first = town.open(number);
        town.appointments.suspend(first.expert(), town.decision("점검"));
        assertThat(town.offers.of(number).getFirst().state()).isEqualTo(OfferState.WITHDRAWN);
        assertThat(town.open(number).expert()).isNotEqualTo(first.expert());
        town.screen(number, Task.LITIGATION, 1);
        assertThat(town.offers.of(number)).noneMatch(Offer::isOpen);
        town.offerService.askNext(number);
        town.requestService.withdraw(firm.company(), number, "그만둡니다.");
        assertThat(town.offers.of(number)).noneMatch(Offer::isOpen);
        assertThat(town.state(number)).isEqualTo(AdvisoryRequestState.WITHDRAWN);
    }

    @Test
    void asksNobodyAgainstWhomSomethingStands() {
        lawyers(1);
        var number = town.screened(firm, 1);
        var away = town.offers
                .widest(town.advices.require(number))
                .best()
                .orElseThrow()
                .id();
        town.appointments.suspend(away, town.decision("민원이 있습니다."));
        assertThatThrownBy(() -> town.offerService.ask(number, away, town.kim.id()))
                .isInstanceOf(OfferRefused.class)
                .hasMessage("obstacle");
        var known = town.expert("나변호", Profession.LAWYER, Field.LAW);
        town.service.enterLeave(
                known.id(),
                new ExpertLeave(UUID.randomUUID(), clock.today(), clock.today().plusDays(60)),
                known.id());
        assertThatThrownBy(() -> town.offerService.ask(number, known.id(), town.kim.id()))
                .isInstanceOf(OfferRefused.class)
                .hasMessage("obstacle");
        assertThat(town.offers.of(number)).isEmpty();
    }
}
