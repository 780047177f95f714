package kr.oneroof.support;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import com.microsoft.playwright.BrowserContext;

/** Forms as a browser would send them, as often and as fast as nobody's finger can. */
public final class Forms {
    private final HttpClient http = HttpClient.newHttpClient();
    private final BrowserContext visitor;
    private final String origin;

    /** @param visitor logged in already, or nobody */
    public Forms(BrowserContext visitor, String origin) {
        this.visitor = visitor;
        this.origin = origin;
    }

    /** What a form is answered. @param to where the browser is sent; empty for a page */
    public record Answer(int status, String to) {}

    /**
     * A form of a page with all that stands in it. @param cookies as they were then: the browser itself answers one
     * thread only
     */
    public record Filled(String action, boolean multipart, Map<String, String> fields, String cookies) {
        public Filled with(Map<String, String> typed) {
            var all = new LinkedHashMap<>(fields);
            all.putAll(typed);
            return new Filled(action, multipart, all, cookies);
        }
    }

    /**
     * Where something is to be chosen and nothing is, the first that is offered. @param action how its address begins
     */
    @SuppressWarnings("unchecked")
    public Filled open(String page, String action) {
        var tab = visitor.newPage();
        tab.setDefaultTimeout(60_000);
        tab.navigate(origin + page);
        var found = (Map<String, Object>) tab.evaluate("""
                start => {
                    const form = [...document.forms].find(one => one.method === 'post' && new URL(one.action).pathname.startsWith(start));
                    for (const box of form.querySelectorAll('select')) {
                        box.value ||= [...box.options].map(one => one.value).find(value => value) ?? '';
                    }
                    for (const radio of form.querySelectorAll('input[type=radio]')) {
                        radio.checked ||= !form.querySelector(`input[name="${CSS.escape(radio.name)}"]:checked`);
                    }
                    const fields = Object.fromEntries([...new FormData(form).entries()].filter(([name, value]) => typeof value === 'string'));
                    return {action: new URL(form.action).pathname, multipart: form.enctype === 'multipart/form-data', fields};
                }""", action);
        var fields = ((Map<String, Object>) Objects.requireNonNull(found.get("fields")))
                .entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
        tab.close();
        return new Filled(
                String.valueOf(found.get("action")),
                Boolean.TRUE.equals(found.get("multipart")),
                fields,
                visitor.cookies(origin).stream()
                        .map(one -> one.name + "=" + one.value)
                        .collect(Collectors.joining("; ")));
    }

    /** Sends the same form so many times at once. */
    public List<Answer> press(Filled form, int times) {
        var ready = new CountDownLatch(times);
        return atOnce(Collections.nCopies(times, () -> {
            ready.countDown();
            ready.await();
            return send(form);
        }));
    }

    public Answer send(Filled form) throws Exception {
        var boundary = "oneroof-form";
        var body = form.fields.entrySet().stream()
                .map(one -> form.multipart
                        ? "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                .formatted(boundary, one.getKey(), one.getValue())
                        : encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining(form.multipart ? "" : "&"));
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(origin + form.action))
                        .header("Cookie", form.cookies)
                        .header(
                                "Content-Type",
                                form.multipart
                                        ? "multipart/form-data; boundary=" + boundary
                                        : "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                form.multipart ? body + "--" + boundary + "--\r\n" : body))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        return new Answer(
                answer.statusCode(),
                answer.headers()
                        .firstValue("Location")
                        .map(to -> to.replace(origin, ""))
                        .orElse(""));
    }

    /** What all of these come to, begun at once. */
    public static <T> List<T> atOnce(List<? extends Callable<T>> acts) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<T>();
            for (var one : threads.invokeAll(acts)) {
                all.add(one.get());
            }
            return all;
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
