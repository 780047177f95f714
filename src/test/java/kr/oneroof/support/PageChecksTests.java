package kr.oneroof.support;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.sun.net.httpserver.HttpServer;

/** The checks of every page find what they are there for. */
@Tag("process")
class PageChecksTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            image-alt      | <p>가</p><img src="data:,">
            color-contrast | <p style="color: #ccc; background: #fff">흐린 글</p>
            label          | <input name="name">
            button-name    | <button></button>
            heading-order  | <h4>건너뛴 제목</h4>
            target-size    | <p><a href="/1">1</a><a href="/2">2</a><a href="/3">3</a></p>
            """)
    void objectsToAPageThatNotEverybodyCanUse(String rule, String content) throws Exception {
        var page = """
                <!doctype html><html lang="ko"><head><title>쪽</title></head><body><main><h1>쪽</h1>%s</main></body></html>""".formatted(content).getBytes(StandardCharsets.UTF_8);
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            try (var body = exchange.getResponseBody()) {
                body.write(page);
            }
        });
        server.start();
        try (var visitor = Chromium.visitor();
                var shown = visitor.newPage()) {
            shown.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/" + rule);
            assertThatThrownBy(() -> PageChecks.assertAccessible(shown)).hasMessageContaining(rule + ": ");
        } finally {
            server.stop(0);
        }
    }
}
