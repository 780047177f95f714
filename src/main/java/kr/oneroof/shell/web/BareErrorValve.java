package kr.oneroof.shell.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Addresses that the server refuses before OneRoof hears of them: bytes that are no text in a path, letters that no
 * address may have. They get a page of OneRoof too, without session and menu.
 */
class BareErrorValve extends ErrorReportValve {
    private static final Logger LOG = LoggerFactory.getLogger(BareErrorValve.class);

    private final transient BiFunction<Locale, Map<String, Object>, String> page;

    /** @param page makes the page of a language and of {@code kind} and {@code status} */
    BareErrorValve(BiFunction<Locale, Map<String, Object>, String> page) {
        this.page = page;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        var status = HttpStatus.resolve(response.getStatus());
        if (status == null
                || !status.isError()
                || response.getContentWritten() > 0
                || !response.setErrorReported()
                || !mayWrite(response)) {
            return;
        }
        LOG.info("Refused with {} before any page: {}", status.value(), request.getMethod());
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(page.apply(
                        language(request), Map.of("kind", ErrorPage.kindOf(status), "status", status.value())));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            LOG.info("Nobody waits for the answer {}", status.value());
        }
    }

    private static Locale language(Request request) {
        var asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return asked != null && asked.startsWith("en") ? Locale.ENGLISH : Locale.KOREAN;
    }

    private static boolean mayWrite(Response response) {
        var allowed = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
        return allowed.get();
    }
}
