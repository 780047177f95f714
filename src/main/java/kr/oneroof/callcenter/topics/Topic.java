package kr.oneroof.callcenter.topics;

import java.util.List;
import java.util.UUID;

/**
 * What callers ask about.
 *
 * @param minutes how long an answer should take (권장 상담시간, 민원 처리에 관한 법률 시행령 제4조)
 * @param script what to ask and say first
 */
public record Topic(String code, String name, int minutes, String script, long version, List<Article> articles) {
    public Topic {
        articles = List.copyOf(articles);
    }

    /** A ready answer. */
    public record Article(UUID id, String title, String body) {}
}
