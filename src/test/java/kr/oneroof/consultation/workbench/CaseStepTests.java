package kr.oneroof.consultation.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import kr.oneroof.consultation.CaseStatus;

class CaseStepTests {
    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, TRIAGE",
        "TRIAGED, ASSIGNMENT",
        "IN_PROGRESS, ANSWER",
        "TRANSFERRED, TAKING_BACK",
        "ANSWERED, CLOSURE"
    })
    void offersFirstWhatUsuallyComesNext(CaseStatus status, CaseStep next) {
        assertThat(CaseStep.openIn(status)).first().isEqualTo(next);
        assertThat(CaseStep.openIn(status))
                .filteredOn(step -> step.isNextIn(status))
                .containsExactly(next);
    }

    @ParameterizedTest
    @EnumSource(CaseStatus.class)
    void offersNothingThatTheStatusForbids(CaseStatus status) {
        assertThat(CaseStep.openIn(status))
                .allMatch(step -> step.isOpenIn(status))
                .doesNotHaveDuplicates();
    }

    @Test
    void pressesNobodyWhileTheApplicantIsWaitedFor() {
        assertThat(CaseStep.openIn(CaseStatus.SUPPLEMENT_REQUESTED))
                .noneMatch(step -> step.isNextIn(CaseStatus.SUPPLEMENT_REQUESTED));
    }
}
