package kr.oneroof.callcenter.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.NotOnFile;

/** Topics with their scripts and answers. */
@Service
@Transactional
public class TopicService {
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    TopicService(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** In their order, with answers. */
    @Transactional(readOnly = true)
    public List<Topic> all(Locale language) {
        var articles = new HashMap<String, List<Topic.Article>>();
        database.sql("select id, topic, title, body from call_article order by topic, title")
                .query((row, index) -> articles.computeIfAbsent(row.getString("topic"), topic -> new ArrayList<>())
                        .add(new Topic.Article(
                                row.getObject("id", UUID.class), row.getString("title"), row.getString("body"))))
                .list();
        return database.sql("select code, name, name_en, minutes, script, version from call_topic order by position")
                .query((row, index) -> new Topic(
                        row.getString("code"),
                        row.getString(column(language)),
                        row.getInt("minutes"),
                        row.getString("script"),
                        row.getLong("version"),
                        articles.getOrDefault(row.getString("code"), List.of())))
                .list();
    }

    /** Names by code, in their order. */
    @Transactional(readOnly = true)
    public Map<String, String> names(Locale language) {
        var names = new LinkedHashMap<String, String>();
        all(language).forEach(topic -> names.put(topic.code(), topic.name()));
        return names;
    }

    /**
     * @param seen version that was on the screen
     * @throws ChangedMeanwhile when somebody else saved first
     * @throws kr.oneroof.kernel.NotOnFile when there is no such topic
     */
    public void change(String code, long seen, int minutes, String script) {
        if (!names(Locale.KOREAN).containsKey(code)) {
            throw new NotOnFile();
        }
        var changed = database.sql(
                        "update call_topic set minutes = ?, script = ?, version = version + 1 where code = ? and version = ?")
                .params(minutes, script, code, seen)
                .update();
        if (changed == 0) {
            throw new ChangedMeanwhile();
        }
        events.publishEvent(new TopicEvent("topic-changed", code));
    }

    /** @throws kr.oneroof.kernel.NotOnFile when there is no such topic */
    public void keep(String topic, UUID key, String title, String body) {
        if (!names(Locale.KOREAN).containsKey(topic)) {
            throw new NotOnFile();
        }
        var kept = database.sql("""
                        insert into call_article (id, topic, title, body) values (:id, :topic, :title, :body)
                        on conflict do nothing""")
                .param("id", key)
                .param("topic", topic)
                .param("title", title)
                .param("body", body)
                .update();
        if (kept == 1) {
            events.publishEvent(new TopicEvent("article-kept", topic));
        }
    }

    /** Removes an answer; a second click changes nothing. */
    public void remove(UUID article) {
        database.sql("delete from call_article where id = ? returning topic")
                .param(article)
                .query(String.class)
                .optional()
                .ifPresent(topic -> events.publishEvent(new TopicEvent("article-removed", topic)));
    }

    private static String column(Locale language) {
        return language.getLanguage().equals("en") ? "name_en" : "name";
    }
}
