package kr.oneroof.callcenter;

/**
 * What it is about.
 *
 * @param topic code of a {@link kr.oneroof.callcenter.topics.Topic}
 * @param note what was asked, and what was said
 * @param result what came of it, empty until then
 */
public record CallMatter(String topic, CallLevel level, String note, String result) {
    CallMatter with(CallLevel other) {
        return new CallMatter(topic, other, note, result);
    }

    CallMatter with(String came) {
        return new CallMatter(topic, level, note, came);
    }
}
