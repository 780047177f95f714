package kr.oneroof.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests as bytes on a line, with whatever host and cookies, and answers as they come. */
public final class Wire {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int PATIENCE = 60_000;

    private Wire() {}

    /** An answer. */
    public record Answer(int status, String head, String body) {
        /** The values of a header, in their order. */
        public List<String> header(String name) {
            return Pattern.compile("(?im)^" + Pattern.quote(name) + ": *(.*)$")
                    .matcher(head)
                    .results()
                    .map(found -> found.group(1).strip())
                    .toList();
        }

        /** The cookie as it would be sent back, {@code name=value}; empty when it is not set. */
        public String cookie(String name) {
            return header("Set-Cookie").stream()
                    .filter(set -> set.startsWith(name + "="))
                    .map(set -> set.split(";", 2)[0])
                    .reduce("", (earlier, later) -> later);
        }

        /** The token of the page's first form. */
        public String token() {
            return TOKEN.matcher(body)
                    .results()
                    .map(found -> found.group(1))
                    .findFirst()
                    .orElse("");
        }
    }

    public static Answer get(int port, String path, Map<String, String> headers) {
        return send(port, "GET " + path + " HTTP/1.1", headers, "");
    }

    public static Answer post(int port, String path, Map<String, String> headers, String form) {
        return send(port, "POST " + path + " HTTP/1.1", headers, form);
    }

    private static Answer send(int port, String line, Map<String, String> headers, String form) {
        var request = new StringBuilder(line).append("\r\n");
        if (!headers.containsKey("Host")) {
            request.append("Host: localhost:").append(port).append("\r\n");
        }
        headers.forEach(
                (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        if (!form.isEmpty()) {
            request.append("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ")
                    .append(form.getBytes(StandardCharsets.UTF_8).length)
                    .append("\r\n");
        }
        request.append("Accept: text/html,*/*;q=0.8\r\nConnection: close\r\n\r\n")
                .append(form);
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
            return answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Answer answer(String text) {
        var split = text.indexOf("\r\n\r\n");
        var head = text.substring(0, split < 0 ? text.length() : split);
        Matcher status = Pattern.compile("^HTTP/1\\.1 (\\d{3})").matcher(head);
        return new Answer(
                status.find() ? Integer.parseInt(status.group(1)) : 0,
                head,
                split < 0 ? "" : text.substring(split + 4));
    }
}
