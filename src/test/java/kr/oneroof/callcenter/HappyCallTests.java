package kr.oneroof.callcenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import kr.oneroof.callcenter.CallTicketService.First;
import kr.oneroof.callcenter.happycall.HappyCallService;
import kr.oneroof.callcenter.happycall.HappyCallService.Said;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;

/** Who is asked after a call, how long, and whom a bad word reaches. */
@ModuleTest
class HappyCallTests {
    private static final Duration LATER = Duration.ofDays(60);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private HappyCallService happyCalls;

    @Autowired
    private SeoulClock clock;

    private CallTown town;
    private Actor director;

    @BeforeEach
    void open() {
        town = new CallTown(application);
        director = town.person("한센터", Role.DIRECTOR);
    }

    private RequestNumber solved() {
        return town.ticketService.take(CallTown.call(null), First.SOLVED, town.oh.id());
    }

    private int told() {
        return town.count(
                "notice",
                "person_id = ? and template = 'callcenter.notice.unhappy'",
                director.id().value());
    }

    @Test
    void tellsTheDirectorOfABadWordAlone() {
        happyCalls.record(solved(), town.bae.id(), new Said(3, ""));
        assertThat(told()).isZero();
        happyCalls.record(solved(), town.bae.id(), new Said(1, "불친절합니다"));
        assertThat(told()).isOne();
    }

    @Test
    void asksAndListensForAWhileOnly() {
        var number = solved();
        SeoulClock.at(clock.instant().plus(LATER), () -> {
            assertThat(happyCalls.due(town.bae.id()))
                    .noneMatch(one -> one.number().equals(number));
            happyCalls.record(number, town.bae.id(), new Said(1, "늦었습니다"));
        });
        assertThat(town.count("call_happy", "number = ? and answered_at is null", number.value()))
                .as("too late is not kept")
                .isOne();
        assertThat(told()).isZero();
    }

    @Test
    void shutsTheLinkOfWhoeverDidNotAnswerInTime() {
        var owner = town.person("이대표", Role.COMPANY_ADMIN);
        var company = town.firm("한빛정밀", owner);
        var plain = CallTown.call(company);
        town.ticketService.take(
                new NewCall(
                        plain.reference(),
                        CallDirection.IN,
                        new Caller("", "", company, owner.id(), true),
                        plain.matter(),
                        plain.seconds()),
                First.SOLVED,
                town.oh.id());
        var word = town.database()
                .sql("select path from notice where person_id = ? and path like '/satisfaction/%'")
                .param(owner.id().value())
                .query(String.class)
                .single()
                .substring("/satisfaction/".length());
        SeoulClock.at(
                clock.instant().plus(LATER),
                () -> assertThatExceptionOfType(NotOnFile.class)
                        .isThrownBy(() -> happyCalls.answer(word, new Said(5, ""))));
        happyCalls.answer(word, new Said(4, "좋습니다"));
        SeoulClock.at(
                clock.instant().plus(LATER),
                () -> assertThat(happyCalls.open(word).answered())
                        .as("what was answered stays to be read")
                        .isTrue());
    }

    @Test
    void asksNobodyWhoCannotBeReached() {
        var plain = CallTown.call(null);
        var number = town.ticketService.take(
                new NewCall(
                        plain.reference(),
                        CallDirection.IN,
                        new Caller("", "", null, null, true),
                        plain.matter(),
                        plain.seconds()),
                First.SOLVED,
                town.oh.id());
        assertThat(town.count("call_happy", "number = ?", number.value())).isZero();
        assertThatExceptionOfType(NotOnFile.class)
                .isThrownBy(() -> happyCalls.record(number, town.bae.id(), new Said(5, "")));
    }

    @Test
    void asksNobodyWhoseLineBroke() {
        var number = town.taken(null, town.oh);
        town.ticketService.drop(town.shown(number));
        assertThat(town.count("call_happy", "number = ?", number.value())).isZero();
    }
}
