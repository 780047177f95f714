package kr.oneroof.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.requestfile.road.CrossingContent;
import kr.oneroof.requestfile.road.RequestArrival;

/** A request while it is with agencies, and to which agencies it may go. */
class AgencyCaseTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-25T01:00:00Z"), ZoneOffset.UTC);
    private static final List<BiConsumer<AgencyCase, Clock>> ENDS =
            List.of(AgencyCase::passOn, AgencyCase::finish, AgencyCase::withdraw);

    private static AgencyCase opened() {
        return AgencyCase.open(
                new RequestArrival(
                        new RequestNumber("2026-000001"),
                        CompanyId.fresh(),
                        "consultation",
                        new CrossingContent("해외 인증", "비용을 묻습니다.", "동의", null),
                        "기관이 맡을 일",
                        "",
                        PersonId.fresh()),
                NOW);
    }

    @Test
    void endsOnceInWhateverWay() {
        for (var end : ENDS) {
            var ended = opened();
            end.accept(ended, NOW);
            for (var again : ENDS) {
                assertThatThrownBy(() -> again.accept(ended, NOW)).isInstanceOf(TransitionRefused.class);
            }
            assertThatThrownBy(() -> ended.requireOpen("referral")).isInstanceOf(TransitionRefused.class);
            assertThat(ended.events()).hasSize(2);
        }
    }

    @Test
    void comesBackOnlyFromAnotherService() {
        assertThatThrownBy(() -> opened().comeBack(NOW)).isInstanceOf(TransitionRefused.class);
        var passedOn = opened();
        passedOn.passOn(NOW);
        passedOn.comeBack(NOW);
        assertThatCode(() -> passedOn.requireOpen("referral")).doesNotThrowAnyException();
        var done = opened();
        done.finish(NOW);
        assertThatThrownBy(() -> done.comeBack(NOW)).isInstanceOf(TransitionRefused.class);
    }

    @Test
    void takesAlongWhatItCameWith() {
        assertThat(opened().parcel()).isEqualTo(new CrossingContent("해외 인증", "비용을 묻습니다.", "동의", null));
    }

    private static Agency agency(String email, @Nullable LocalDate until, boolean listed) {
        return new Agency(UUID.randomUUID(), Agency.Kind.PARTNER, "기관", "자문", "", "", email, "", until, listed);
    }

    @Test
    void goesToAgenciesThatHaveAnAddressAndAnAgreement() {
        assertThat(agency("a@b.kr", null, true).takesReferrals(TODAY)).isTrue();
        assertThat(agency("a@b.kr", TODAY, true).takesReferrals(TODAY))
                .as("on its last day")
                .isTrue();
        assertThat(agency("a@b.kr", TODAY.minusDays(1), true).takesReferrals(TODAY))
                .isFalse();
        assertThat(agency("", null, true).takesReferrals(TODAY)).isFalse();
        assertThat(agency("a@b.kr", null, false).takesReferrals(TODAY)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(AgencyReferralState.class)
    void waitsForAnAgencyOnlyWhereItCanStillAnswer(AgencyReferralState state) {
        var answers = EnumSet.of(
                AgencyReferralState.ACCEPTED,
                AgencyReferralState.DECLINED,
                AgencyReferralState.RESULT,
                AgencyReferralState.LAPSED);
        assertThat(state.waitsForAgency())
                .isEqualTo(state.next().stream().anyMatch(answers::contains) && state != AgencyReferralState.DRAFT);
        assertThat(state.next()).as("nothing comes back to the beginning").doesNotContain(AgencyReferralState.DRAFT);
        if (state.waitsForAgency()) {
            assertThat(state.next()).as("the centre can take it back").contains(AgencyReferralState.CANCELLED);
        }
    }

    @Test
    void hasNoWayToAnAgencyButByConsent() {
        assertThat(AgencyReferralState.DRAFT.next())
                .containsExactlyInAnyOrder(AgencyReferralState.SENT, AgencyReferralState.CANCELLED);
        assertThat(EnumSet.allOf(AgencyReferralState.class))
                .filteredOn(state -> state.next().contains(AgencyReferralState.SENT))
                .containsExactly(AgencyReferralState.DRAFT);
    }
}
