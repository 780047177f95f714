package kr.oneroof.kernel.form;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * One press of a button is one act, however often it arrives: who presses twice, and the browser that sends again after
 * a broken line, gets the answer of the first one. Each rendering of a form carries its own masked token against
 * forgery, so two posts with the same token, address and fields come from the same page. Only a redirect, the receipt
 * of what was done, is given again; what was refused is looked at anew. Behind the access check, so that nobody gets a
 * receipt who may not come in.
 *
 * <p>Kept in memory and for a short while: who comes back to the page later acts anew, and on another node the keys of
 * submissions and the rules of the database say what they always say.
 */
@Component
@Order(DuplicateSubmissionFilter.BEHIND_THE_DOORS)
class DuplicateSubmissionFilter extends OncePerRequestFilter {
    /** After Spring Security's chain. */
    static final int BEHIND_THE_DOORS = 0;

    private static final String TOKEN = "_csrf";
    private static final Duration REMEMBERED = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<String, CompletableFuture<Answer>> presses = new ConcurrentHashMap<>();
    private final Executor later = CompletableFuture.delayedExecutor(REMEMBERED.toSeconds(), TimeUnit.SECONDS);

    /** @param receipt where the first one was sent; null when it was refused, or broke */
    private record Answer(int status, @Nullable String receipt) {
        private static final Answer NONE = new Answer(0, null);

        private static Answer of(HttpServletResponse response) {
            return response.getStatus() / 100 == 3
                    ? new Answer(response.getStatus(), response.getHeader(HttpHeaders.LOCATION))
                    : NONE;
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod()) || request.getParameter(TOKEN) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var press = nameOf(request);
        var own = new CompletableFuture<Answer>();
        for (var first = presses.putIfAbsent(press, own); first != null; first = presses.putIfAbsent(press, own)) {
            var answer = answerOf(first);
            if (answer.receipt != null) {
                response.setStatus(answer.status);
                response.setHeader(HttpHeaders.LOCATION, answer.receipt);
                return;
            }
            presses.remove(press, first);
        }
        var answer = Answer.NONE;
        try {
            chain.doFilter(request, response);
            answer = Answer.of(response);
        } finally {
            own.complete(answer);
            later.execute(() -> presses.remove(press, own));
        }
    }

    /** What the first one came to; nothing when it takes too long. */
    private static Answer answerOf(CompletableFuture<Answer> first) {
        try {
            return first.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException silent) {
            return Answer.NONE;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Answer.NONE;
        }
    }

    /** The same for the same fields and files of the same page; a digest, since what was typed is not ours to keep. */
    private static String nameOf(HttpServletRequest request) throws ServletException, IOException {
        var digest = sha256();
        add(digest, request.getRequestURI());
        add(digest, String.valueOf(request.getContentLengthLong()));
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            add(digest, name);
            for (var value : values) {
                add(digest, value);
            }
        });
        if (String.valueOf(request.getContentType()).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
            addFiles(digest, request);
        }
        return Base64.getEncoder().encodeToString(digest.digest());
    }

    private static void addFiles(MessageDigest digest, HttpServletRequest request)
            throws ServletException, IOException {
        for (var part : request.getParts()) {
            if (part.getSubmittedFileName() != null) {
                add(digest, part.getName());
                add(digest, part.getSubmittedFileName());
                try (var content = new DigestInputStream(part.getInputStream(), digest)) {
                    content.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }

    private static void add(MessageDigest digest, String part) {
        var bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
