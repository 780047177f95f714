package kr.oneroof.callcenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import kr.oneroof.callcenter.caller.PhoneNumber;
import kr.oneroof.callcenter.ringing.RingingService;
import kr.oneroof.callcenter.topics.Topic;
import kr.oneroof.callcenter.topics.TopicService;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;

/** Scripts and answers of the topics, and the order of calls that ring. */
@ModuleTest
class TopicsTests {
    @Autowired
    private ApplicationContext application;

    @Autowired
    private TopicService topics;

    @Autowired
    private RingingService ringings;

    @Autowired
    private SeoulClock clock;

    private CallTown town;

    @BeforeEach
    void open() {
        town = new CallTown(application);
    }

    private Topic topic(String code) {
        return topics.all(Locale.KOREAN).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsAnAnswerOnceAndTakesItOutOnce() {
        var key = UUID.randomUUID();
        var before = topic("finance").articles().size();
        topics.keep("finance", key, "이차보전 한도", "기업당 2억 원입니다.");
        topics.keep("finance", key, "두 번 누름", "다른 말");
        assertThat(topic("finance").articles())
                .hasSize(before + 1)
                .contains(new Topic.Article(key, "이차보전 한도", "기업당 2억 원입니다."));
        topics.remove(key);
        topics.remove(key);
        assertThat(topic("finance").articles()).hasSize(before);
        assertThat(town.count("audit_row", "action = 'callcenter.article-removed' and subject like '%finance%'"))
                .isPositive();
    }

    @Test
    void knowsNoTopicThatIsNotThere() {
        assertThatExceptionOfType(NotOnFile.class).isThrownBy(() -> topics.change("weather", 0, 5, ""));
        assertThatExceptionOfType(NotOnFile.class)
                .isThrownBy(() -> topics.keep("weather", UUID.randomUUID(), "맑음", "맑습니다."));
    }

    @Test
    void namesTopicsInTheReadersLanguageInOneOrder() {
        var korean = topics.names(Locale.KOREAN);
        var english = topics.names(Locale.ENGLISH);
        assertThat(korean.keySet()).containsExactlyElementsOf(english.keySet()).contains("finance");
        assertThat(korean.get("finance")).isNotEqualTo(english.get("finance"));
        var was = topic("finance");
        topics.change("finance", was.version(), was.minutes() + 1, was.script());
        assertThat(topics.names(Locale.KOREAN)).as("order stays").isEqualTo(korean);
        assertThat(topic("finance").minutes()).isEqualTo(was.minutes() + 1);
        topics.change("finance", was.version() + 1, was.minutes(), was.script());
    }

    @Test
    void answersFirstWhoHasWaitedLongest() {
        var now = clock.now();
        var early = PhoneNumber.of(CallTown.line());
        var late = PhoneNumber.of(CallTown.line());
        SeoulClock.at(now.minusSeconds(5), () -> ringings.ring("box:" + late.digits(), late));
        SeoulClock.at(now.minusSeconds(25), () -> ringings.ring("box:" + early.digits(), early));
        SeoulClock.at(now, () -> {
            var ours = ringings.waiting().stream()
                    .filter(one ->
                            one.from().equals(early.digits()) || one.from().equals(late.digits()))
                    .toList();
            assertThat(ours).extracting(RingingService.Ringing::from).containsExactly(early.digits(), late.digits());
            assertThat(ours).extracting(RingingService.Ringing::waited).containsExactly(25L, 5L);
            assertThat(ours.getFirst().maskedFrom())
                    .startsWith("010-****-")
                    .endsWith(early.digits().substring(7));
        });
        ringings.hangUp("box:" + early.digits());
        ringings.hangUp("box:" + late.digits());
    }
}
