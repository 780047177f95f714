package kr.oneroof.consultation.custody;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.TransitionRefused;

/** To whom a case may go, and whom it may ask for help, from where it is. */
class WhereaboutsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate DUE = TODAY.plusDays(5);
    private static final String OURS = "기업SOS팀";

    private final PersonId kim = PersonId.fresh();
    private final PersonId jung = PersonId.fresh();

    private Whereabouts at(CaseStatus status, boolean confidential, boolean asked) {
        return new Whereabouts(CompanyId.fresh(), status, confidential, OURS, kim, TODAY, DUE, asked);
    }

    private Whereabouts worked() {
        return at(CaseStatus.IN_PROGRESS, false, false);
    }

    private static Addressee unit(String name) {
        return new Addressee(name, null);
    }

    private static Addressee person(PersonId person) {
        return new Addressee(OURS, person);
    }

    private static void assertRefused(String code, ThrowingCallable verb) {
        assertThatThrownBy(verb).isInstanceOf(CustodyRefused.class).hasMessage(code);
    }

    @Test
    void goesSomewhereElseOrStays() {
        assertRefused("isThere", () -> worked().requireHandover(unit(OURS)));
        assertRefused("isThere", () -> worked().requireHandover(person(kim)));
        assertThatCode(() -> worked().requireHandover(unit("현장팀"))).doesNotThrowAnyException();
        assertThatCode(() -> worked().requireHandover(person(jung)))
                .as("somebody else of the same unit")
                .doesNotThrowAnyException();
    }

    @Test
    void waitsForOneAnswerAtATime() {
        assertRefused(
                "waitsAlready", () -> at(CaseStatus.IN_PROGRESS, false, true).requireHandover(unit("현장팀")));
    }

    @Test
    void tellsASecretToSomebodyInParticularAlone() {
        var secret = at(CaseStatus.IN_PROGRESS, true, false);
        assertRefused("nameSomebody", () -> secret.requireHandover(unit("현장팀")));
        assertThatCode(() -> secret.requireHandover(person(jung))).doesNotThrowAnyException();
        assertRefused("confidential", () -> secret.requireReferral(person(jung), TODAY));
    }

    @Test
    void asksNobodyForHelpWithOnesOwnWork() {
        assertRefused("isOwner", () -> worked().requireReferral(person(kim), TODAY));
        assertThatCode(() -> worked().requireReferral(unit(OURS), TODAY))
                .as("colleagues may help")
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "5, true", "6, false"})
    void asksForHelpUntilTheCasesOwnDay(int days, boolean fine) {
        ThrowingCallable verb = () -> worked().requireReferral(unit("현장팀"), TODAY.plusDays(days));
        if (fine) {
            assertThatCode(verb).doesNotThrowAnyException();
        } else {
            assertRefused("beyondCase", verb);
        }
    }

    /** A late case needs help most of all. */
    @Test
    void asksForHelpOnAnyDayToComeOnceTheCaseIsLate() {
        var late = new Whereabouts(
                CompanyId.fresh(), CaseStatus.IN_PROGRESS, false, OURS, kim, TODAY, TODAY.minusDays(1), false);
        assertThatCode(() -> late.requireReferral(unit("현장팀"), TODAY.plusDays(30)))
                .doesNotThrowAnyException();
        assertRefused("beyondCase", () -> late.requireReferral(unit("현장팀"), TODAY.minusDays(1)));
    }

    @ParameterizedTest
    @EnumSource(CaseStatus.class)
    void movesOnlyWhileSomebodyWorksOnIt(CaseStatus status) {
        var found = at(status, false, false);
        if (status.isOpen() && status != CaseStatus.SUBMITTED) {
            assertThatCode(() -> found.requireHandover(unit("현장팀"))).doesNotThrowAnyException();
            assertThatCode(() -> found.requireReferral(unit("현장팀"), TODAY)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> found.requireHandover(unit("현장팀"))).isInstanceOf(TransitionRefused.class);
            assertThatThrownBy(() -> found.requireReferral(unit("현장팀"), TODAY)).isInstanceOf(TransitionRefused.class);
        }
    }
}
