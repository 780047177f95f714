package kr.oneroof.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.PersonId;

class ConfidentialityTests {
    private static final Actor KIM = actor(Role.CONSULTANT);
    private static final Actor JUNG = actor(Role.CONSULTANT);
    private static final Actor DIRECTOR = actor(Role.DIRECTOR);

    @ParameterizedTest
    @CsvSource({
        "false, false, true, true, true",
        "false, true, true, true, true",
        // Confidential and nobody's yet: the contact and the director sort it.
        "true, false, true, false, true",
        // Confidential and Kim's: Kim alone.
        "true, true, true, false, false"
    })
    void opensToThoseWhoseWorkItIs(
            boolean confidential, boolean assigned, boolean kim, boolean jung, boolean director) {
        var confidence = new Confidentiality(confidential, assigned ? KIM.id() : null, KIM.id(), PersonId.fresh());
        assertThat(confidence.isReadableBy(KIM, false)).isEqualTo(kim);
        assertThat(confidence.isReadableBy(JUNG, false)).isEqualTo(jung);
        assertThat(confidence.isReadableBy(DIRECTOR, false)).isEqualTo(director);
    }

    @Test
    void closesToTheContactOnceSomebodyElseIsAssigned() {
        var confidence = new Confidentiality(true, JUNG.id(), KIM.id(), PersonId.fresh());
        assertThat(confidence.isReadableBy(KIM, false)).isFalse();
    }

    @Test
    void opensToWhoeverAskedWithAReason() {
        assertThat(new Confidentiality(true, KIM.id(), KIM.id(), PersonId.fresh()).isReadableBy(DIRECTOR, true))
                .isTrue();
    }

    private static Actor actor(Role role) {
        return new Actor(PersonId.fresh(), "누구", Set.of(role));
    }
}
