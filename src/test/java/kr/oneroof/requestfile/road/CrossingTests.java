package kr.oneroof.requestfile.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;

class CrossingTests {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), ZoneOffset.UTC);
    private static final RequestNumber NUMBER = new RequestNumber("2026-000137");
    private static final CompanyId HANBIT = new CompanyId(UUID.randomUUID());
    private static final PersonId KIM = PersonId.fresh();
    private static final PersonId JUNG = PersonId.fresh();

    @Test
    void tellsTheHouseThatSomebodyWasAsked() {
        assertThat(asked().events()).singleElement().satisfies(news -> {
            var told = (CrossingEvent.Asked) news;
            assertThat(told.to()).isEqualTo("advisory");
            assertThat(told.subject()).isEqualTo(NUMBER.value());
            assertThat(told.companyConcerned()).isEqualTo(HANBIT.value());
        });
    }

    @Test
    void knowsBothItsEndsAndWhy() {
        var asked = asked();
        assertThat(List.of(asked.from(), asked.to(), asked.reason()))
                .containsExactly("consultation", "advisory", "전문가가 필요합니다.");
        assertThat(asked.askedBy()).isEqualTo(KIM);
    }

    @Test
    void remembersInWhichMannerTheServiceIsWishedFor() {
        var asked = Crossing.ask(
                new CrossingRequest(UUID.randomUUID(), NUMBER, KIM, "consultation/clinic", "현장을 보아야 합니다."),
                HANBIT,
                "callcenter",
                CLOCK.instant(),
                CLOCK);
        assertThat(List.of(asked.to(), asked.manner())).containsExactly("consultation", "clinic");
        assertThat(asked().manner()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"accept", "send back", "recall", "lapse"})
    void isDecidedOnce(String first) {
        var asked = asked();
        decision(first).accept(asked);
        for (var second : List.of("accept", "send back", "recall", "lapse")) {
            assertThatThrownBy(() -> decision(second).accept(asked))
                    .as(first + ", then " + second)
                    .isInstanceOf(TransitionRefused.class);
        }
        assertThat(asked.events()).hasSize(2);
    }

    @Test
    void isRecalledByWhoeverAskedAlone() {
        var asked = asked();
        assertThatThrownBy(() -> asked.recall(JUNG, CLOCK)).isInstanceOf(NotOnFile.class);
        assertThatCode(() -> asked.recall(KIM, CLOCK)).doesNotThrowAnyException();
    }

    @Test
    void namesEachDecisionInTheTrail() {
        assertThat(List.of("accept", "send back", "recall", "lapse").stream().map(one -> {
                    var asked = asked();
                    decision(one).accept(asked);
                    return ((CrossingEvent) List.copyOf(asked.events()).getLast()).action();
                }))
                .containsExactly(
                        "requestfile.crossing-accepted",
                        "requestfile.crossing-sent-back",
                        "requestfile.crossing-recalled",
                        "requestfile.crossing-lapsed");
    }

    private static Consumer<Crossing> decision(String name) {
        return switch (name) {
            case "accept" -> crossing -> crossing.accept(JUNG, CLOCK);
            case "send back" -> crossing -> crossing.sendBack(JUNG, "우리 일이 아닙니다.", CLOCK);
            case "recall" -> crossing -> crossing.recall(KIM, CLOCK);
            default -> crossing -> crossing.lapse(CLOCK);
        };
    }

    private static Crossing asked() {
        return Crossing.ask(
                new CrossingRequest(UUID.randomUUID(), NUMBER, KIM, "advisory", "전문가가 필요합니다."),
                HANBIT,
                "consultation",
                CLOCK.instant().plusSeconds(3600),
                CLOCK);
    }
}
