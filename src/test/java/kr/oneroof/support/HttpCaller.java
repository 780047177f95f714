package kr.oneroof.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Speaks to the whole application over its port, as a browser would, but may send what no browser sends. */
public final class HttpCaller {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String EDGE = "edge-of-the-test";

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String origin;

    public HttpCaller(int port) {
        this.origin = "http://localhost:" + port;
    }

    /** A file of a multipart body. */
    public record Part(String head, byte[] content) {
        public static Part file(String field, String name, byte[] content) {
            return new Part(
                    "form-data; name=\"" + field + "\"; filename=\"" + name
                            + "\"\r\nContent-Type: application/octet-stream",
                    content);
        }

        public static Part text(String field, String value) {
            return new Part("form-data; name=\"" + field + "\"", value.getBytes(StandardCharsets.UTF_8));
        }
    }

    public HttpCaller logIn(String email) {
        var answer = post("/login", "username=" + email + "&password=oneroof-demo-2026", "/login");
        if (answer.statusCode() != 302
                || answer.headers().firstValue("Location").orElse("").contains("/login")) {
            throw new IllegalStateException("No log-in as " + email);
        }
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(origin + path)));
    }

    /** What stands on the line as it is, though it is no address: status, head and page in one text. */
    public String getAsIs(String line) {
        try (var wire = new Socket("localhost", URI.create(origin).getPort())) {
            wire.getOutputStream()
                    .write(("GET " + line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new String(wire.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @param from a page with a form, whose token is sent along */
    public HttpResponse<String> post(String path, String fields, String from) {
        return send(HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields + "&_csrf=" + token(from))));
    }

    /** As the script of the upload field sends files: the token in a header, words as JSON. */
    public HttpResponse<String> upload(String path, String from, Part... parts) {
        var body = new ByteArrayOutputStream();
        for (var part : parts) {
            body.writeBytes(("--" + EDGE + "\r\nContent-Disposition: " + part.head() + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(part.content());
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .header("X-CSRF-TOKEN", token(from))
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private String token(String from) {
        var found = TOKEN.matcher(get(from).body());
        if (!found.find()) {
            throw new IllegalStateException("No form at " + from);
        }
        return found.group(1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
