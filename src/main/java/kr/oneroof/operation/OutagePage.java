package kr.oneroof.operation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import tools.jackson.databind.json.JsonMapper;

/**
 * The page of a server whose database is away. It is written outside Spring MVC and Spring Security, since both look
 * for the session; so it carries the headers itself that they would add.
 */
class OutagePage {
    private static final String TEMPLATE = "operation/outage";
    private static final String RETRY_AFTER_SECONDS = "10";
    private static final Map<String, String> HEADERS = Map.of(
            HttpHeaders.RETRY_AFTER,
            RETRY_AFTER_SECONDS,
            HttpHeaders.CACHE_CONTROL,
            "no-store",
            "Content-Security-Policy",
            "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; " + "frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin");

    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final LocaleResolver languages;
    private final ResourceUrlProvider files;

    OutagePage(ITemplateEngine templates, MessageSource messages, LocaleResolver languages, ResourceUrlProvider files) {
        this.templates = templates;
        this.messages = messages;
        this.languages = languages;
        this.files = files;
    }

    /** Replaces whatever was answered so far; the answer must not be committed. */
    void show(HttpServletRequest request, HttpServletResponse response, String reference) throws IOException {
        var language = languages.resolveLocale(request);
        var data = wantsData(request);
        var body = (data ? words(language, reference) : html(request, language, reference))
                .getBytes(StandardCharsets.UTF_8);
        response.reset();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        HEADERS.forEach(response::setHeader);
        response.setContentType(
                (data ? MediaType.APPLICATION_JSON_VALUE : MediaType.TEXT_HTML_VALUE) + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    private static boolean wantsData(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT))
                .filter(accept -> accept.contains("json"))
                .isPresent();
    }

    private String words(Locale language, String reference) {
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "error", messages.getMessage("operation.outage.text", null, language), "reference", reference));
    }

    private String html(HttpServletRequest request, Locale language, String reference) {
        var context = new Context(
                language,
                Map.of(
                        "reference", reference,
                        "sent", !Set.of("GET", "HEAD").contains(method(request)),
                        "site", request.getContextPath(),
                        "krds", file(request, "/krds/krds.css"),
                        "styles", file(request, "/css/oneroof.css"),
                        "icon", file(request, "/css/oneroof.svg")));
        return request.getHeader("HX-Request") == null
                ? templates.process(TEMPLATE, context)
                : templates.process(TEMPLATE, Set.of("words"), context);
    }

    /** A forward to the error page is a GET, whatever went wrong before. */
    private static String method(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String first
                ? first
                : request.getMethod();
    }

    /** Under the name that carries its content's fingerprint, as every other page asks for it. */
    private String file(HttpServletRequest request, String path) {
        @Nullable String named = files.getForLookupPath(path);
        return request.getContextPath() + (named == null ? path : named);
    }
}
