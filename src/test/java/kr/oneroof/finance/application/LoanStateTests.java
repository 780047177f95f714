package kr.oneroof.finance.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import kr.oneroof.finance.eligibility.EligibilityResult;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.Won;
import kr.oneroof.requestfile.RequestState;

/** The ways of an application, and how its amount is split. */
class LoanStateTests {
    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, UNDER_REVIEW, true",
        "WAITLISTED, SUBMITTED, true",
        "WAITLISTED, UNDER_REVIEW, false",
        "PROPOSED, NOTIFIED, true",
        "UNDER_REVIEW, NOTIFIED, false",
        "NOTIFIED, WITHDRAWN, false",
        "NOTIFIED, LAPSED, true",
        "PARTIALLY_EXECUTED, PARTIALLY_EXECUTED, true",
        "PARTIALLY_EXECUTED, LAPSED, false",
        "LAPSED, EXECUTED, false",
        "EXECUTED, NOTIFIED, true",
        "EXECUTED, PARTIALLY_EXECUTED, false"
    })
    void knowsItsWaysOut(LoanState from, LoanState to, boolean leads) {
        assertThat(from.leadsTo(to)).isEqualTo(leads);
    }

    @ParameterizedTest
    @EnumSource(
            value = LoanState.class,
            names = {"EXECUTED", "LAPSED", "REJECTED", "WITHDRAWN"})
    void endsForGood(LoanState end) {
        assertThat(end.isOpen()).isFalse();
        assertThat(end.shown().isOpen()).isFalse();
    }

    @Test
    void mayBeWithdrawnUntilBankAndCompanyKnow() {
        var until = EnumSet.of(
                LoanState.SUBMITTED,
                LoanState.WAITLISTED,
                LoanState.UNDER_REVIEW,
                LoanState.SUPPLEMENT_REQUESTED,
                LoanState.PROPOSED);
        assertThat(LoanState.values())
                .filteredOn(state -> state.leadsTo(LoanState.WITHDRAWN))
                .containsExactlyInAnyOrderElementsOf(until);
    }

    @Test
    void stopsTheClockOnlyWhileThePapersAreOwed() {
        assertThat(LoanState.values())
                .filteredOn(state -> state.shown() == RequestState.SUPPLEMENT_REQUESTED)
                .containsExactly(LoanState.SUPPLEMENT_REQUESTED);
    }

    @Test
    void splitsTheAmountToTheWon() {
        var parts = List.of(
                new LoanPurpose(LoanPurpose.Kind.MATERIALS, new Won(60_000_000)),
                new LoanPurpose(LoanPurpose.Kind.WAGES, new Won(40_000_000)));
        assertThat(LoanPurpose.isWhole(parts, new Won(100_000_000))).isTrue();
        assertThat(LoanPurpose.isWhole(parts, new Won(100_000_001))).isFalse();
        assertThat(LoanPurpose.isWhole(List.of(parts.getFirst(), parts.getFirst()), new Won(120_000_000)))
                .isFalse();
        assertThat(LoanPurpose.isWhole(List.of(new LoanPurpose(LoanPurpose.Kind.OTHER, new Won(0))), new Won(0)))
                .isFalse();
        assertThat(LoanPurpose.Kind.FACTORY.isOfFacilities()).isTrue();
        assertThat(LoanPurpose.Kind.WAGES.isOfFacilities()).isFalse();
    }

    @Test
    void isSplitNoOtherwiseWhenItIsFiled() {
        var bank = new LoanSubmission.AtBank(UUID.randomUUID(), "주촌지점", LocalDate.of(2029, 1, 10));
        var by = new LoanSubmission.Applicant(new CompanyId(UUID.randomUUID()), PersonId.fresh(), false);
        var parts = List.of(new LoanPurpose(LoanPurpose.Kind.WAGES, new Won(5)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LoanSubmission(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        by,
                        new Won(6),
                        parts,
                        bank,
                        new EligibilityResult(List.of(), 1),
                        LoanConsent.all()));
        assertThat(new LoanSubmission(
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                by,
                                new Won(5),
                                parts,
                                bank,
                                new EligibilityResult(List.of(), 1),
                                LoanConsent.all())
                        .purposes())
                .hasSize(1);
    }
}
