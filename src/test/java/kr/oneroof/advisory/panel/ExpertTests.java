package kr.oneroof.advisory.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.TransitionRefused;

/** An expert's ways through the states, and what days have to do with them; no house around. */
class ExpertTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-25T01:00:00Z"), ZoneOffset.UTC);
    private static final ExpertAppointment TERM =
            new ExpertAppointment(UUID.randomUUID(), TODAY.minusDays(10), TODAY.plusDays(10));

    private static ExpertProfile facts(@Nullable LocalDate licenceUntil, @Nullable LocalDate pledgedOn) {
        return new ExpertProfile(
                ExpertGroup.COUNSEL,
                Profession.LAWYER,
                "2019-1234",
                licenceUntil,
                "",
                Region.GIMHAE,
                70_000,
                4,
                pledgedOn);
    }

    private static Expert candidate() {
        return Expert.register(PersonId.fresh(), facts(null, TODAY), NOW);
    }

    private static Expert at(ExpertState state) {
        var one = candidate();
        switch (state) {
            case CANDIDATE -> {}
            case APPOINTED -> one.appoint(TERM, false);
            case SUSPENDED -> {
                one.appoint(TERM, false);
                one.suspend();
            }
            case EXPIRED -> {
                one.appoint(TERM, false);
                one.expire();
            }
            case DISMISSED -> one.dismiss();
        }
        return one;
    }

    private static final Map<String, Consumer<Expert>> VERBS = Map.of(
            "appoint", one -> one.appoint(TERM, false),
            "suspend", Expert::suspend,
            "resume", one -> one.resume(TERM, TODAY),
            "dismiss", Expert::dismiss,
            "expire", Expert::expire);

    private static final Map<ExpertState, Set<String>> ALLOWED = Map.of(
            ExpertState.CANDIDATE, Set.of("appoint", "dismiss"),
            ExpertState.APPOINTED, Set.of("appoint", "suspend", "dismiss", "expire"),
            ExpertState.SUSPENDED, Set.of("appoint", "resume", "dismiss", "expire"),
            ExpertState.EXPIRED, Set.of("appoint", "dismiss"),
            ExpertState.DISMISSED, Set.of());

    @ParameterizedTest
    @EnumSource(ExpertState.class)
    void goesOnlyWhereItsStateLeads(ExpertState state) {
        VERBS.forEach((name, verb) -> {
            var one = at(state);
            if (ALLOWED.getOrDefault(state, Set.of()).contains(name)) {
                assertThatCode(() -> verb.accept(one)).as(name).doesNotThrowAnyException();
                assertThat(one.state()).as(name).isIn(state.next());
            } else {
                var told = one.events().size();
                assertThatThrownBy(() -> verb.accept(one)).as(name).isInstanceOf(TransitionRefused.class);
                assertThat(one.state()).as(name).isEqualTo(state);
                assertThat(one.events()).as("says nothing of what was refused").hasSize(told);
            }
        });
    }

    @Test
    void endsInDismissalAlone() {
        assertThat(EnumSet.allOf(ExpertState.class))
                .filteredOn(state -> state.next().isEmpty())
                .containsExactly(ExpertState.DISMISSED);
        assertThat(EnumSet.complementOf(EnumSet.of(ExpertState.DISMISSED)))
                .allMatch(state -> state.leadsTo(ExpertState.DISMISSED));
    }

    @Test
    void isAppointedWithALicenceThatHoldsOnTheFirstDay() {
        var lasts = Expert.register(PersonId.fresh(), facts(TERM.from(), TODAY), NOW);
        lasts.appoint(TERM, false);
        assertThat(lasts.state()).isEqualTo(ExpertState.APPOINTED);
        var over = Expert.register(PersonId.fresh(), facts(TERM.from().minusDays(1), TODAY), NOW);
        assertThatThrownBy(() -> over.appoint(TERM, false))
                .isInstanceOf(ExpertRefused.class)
                .hasMessage("licence");
        var unpledged = Expert.register(PersonId.fresh(), facts(null, null), NOW);
        assertThatThrownBy(() -> unpledged.appoint(TERM, false))
                .isInstanceOf(ExpertRefused.class)
                .hasMessage("pledge");
    }

    /** The pledge may be missing until the appointment, and not be taken away after it. */
    @Test
    void keepsThePledgeOnceAppointed() {
        var one = candidate();
        one.describe(facts(null, null), 0);
        assertThatThrownBy(() -> at(ExpertState.APPOINTED).describe(facts(null, null), 0))
                .isInstanceOf(ExpertRefused.class)
                .hasMessage("pledge");
        assertThatThrownBy(() -> one.describe(facts(null, TODAY), 1)).isInstanceOf(ChangedMeanwhile.class);
    }

    @ParameterizedTest
    @CsvSource({"-11, false", "-10, true", "10, true", "11, false"})
    void comesBackOnlyWithinTheTerm(int days, boolean within) {
        var one = at(ExpertState.SUSPENDED);
        var day = TODAY.plusDays(days);
        assertThat(TERM.covers(day)).isEqualTo(within);
        if (within) {
            one.resume(TERM, day);
            assertThat(one.state()).isEqualTo(ExpertState.APPOINTED);
        } else {
            assertThatThrownBy(() -> one.resume(TERM, day)).hasMessage("term-over");
            assertThatThrownBy(() -> one.resume(null, day)).hasMessage("term-over");
            assertThat(one.state()).isEqualTo(ExpertState.SUSPENDED);
        }
    }

    @Test
    void isUsuallyAppointedForTwoYearsToTheDay() {
        assertThat(ExpertAppointment.usualEnd(LocalDate.of(2026, 3, 1))).isEqualTo("2028-02-29");
        assertThat(ExpertAppointment.usualEnd(LocalDate.of(2024, 2, 29))).isEqualTo("2026-02-27");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExpertAppointment(UUID.randomUUID(), TODAY, TODAY.minusDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExpertLeave(UUID.randomUUID(), TODAY, TODAY.minusDays(1)));
    }

    @Test
    void needsNoLicenceWhereThereIsNone() {
        var professor =
                new ExpertProfile(ExpertGroup.COUNSEL, Profession.PROFESSOR, "", null, "", Region.GIMHAE, 0, 4, TODAY);
        assertThat(professor.isLicensedOn(TODAY)).isTrue();
        var lawyer =
                new ExpertProfile(ExpertGroup.COUNSEL, Profession.LAWYER, "", null, "", Region.GIMHAE, 0, 4, TODAY);
        assertThat(lawyer.isLicensedOn(TODAY)).as("without a number").isFalse();
    }

    @Test
    void isTiedToAFirmForTwoYearsAfterTheEndAndToRelativesAlways() {
        var ended = TODAY.minusYears(2);
        var firm = new Firm("한빛정밀", "");
        assertThat(new Tie(UUID.randomUUID(), Tie.Kind.OFFICER, firm, ended).countsOn(TODAY))
                .isTrue();
        assertThat(new Tie(UUID.randomUUID(), Tie.Kind.OFFICER, firm, ended.minusDays(1)).countsOn(TODAY))
                .isFalse();
        assertThat(new Tie(UUID.randomUUID(), Tie.Kind.SHAREHOLDER, firm, null).countsOn(TODAY))
                .isTrue();
        assertThat(new Tie(UUID.randomUUID(), Tie.Kind.RELATIVE, firm, ended.minusYears(20)).countsOn(TODAY))
                .isTrue();
    }

    @Test
    void takesTwoFirmsOfNoNameForNoOne() {
        assertThat(new Firm("(주)", "").isSameAs(new Firm("주식회사", ""))).isFalse();
        assertThat(List.of(new Firm("HANBIT Co.", ""), new Firm("hanbit co", "1234567891")))
                .allMatch(firm -> firm.isSameAs(new Firm("Hanbit, Co.", "")));
    }
}
