package kr.oneroof.callcenter.topics;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Topics with their scripts and answers. */
public interface Topics {
    /** In their order, with answers. */
    List<Topic> all(Locale language);

    /** Names by code, in their order. */
    Map<String, String> names(Locale language);

    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    void change(String code, int minutes, String script);

    /** @throws kr.oneroof.kernel.NotOnFile when there is no such topic */
    void keep(String topic, UUID key, String title, String body);

    /** Takes an answer out; a second click finds nothing to do. */
    void remove(UUID article);
}
