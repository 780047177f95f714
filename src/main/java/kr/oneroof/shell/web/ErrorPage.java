package kr.oneroof.shell.web;

import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.json.JacksonJsonView;

import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.form.Refused;

/** What somebody sees when something is not as it should be: a page, or for a script its words alone. */
@Component
class ErrorPage {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);
    private static final int REFERENCE_LENGTH = 8;
    private static final String WORDS = "error";

    private final FrameFactory frames;
    private final MessageSource messages;

    ErrorPage(FrameFactory frames, MessageSource messages) {
        this.frames = frames;
        this.messages = messages;
    }

    ModelAndView page(HttpStatus status, String kind, HttpServletRequest request) {
        return page(status, kind, words("shell.error." + kind + ".text", request), request);
    }

    /** What a rule forbids: the rule's own words, whichever controller forgot to say them. */
    ModelAndView refusal(Refused refused, HttpServletRequest request) {
        return page(HttpStatus.CONFLICT, "refused", words(refused.messageKey(), request, refused.facts()), request);
    }

    private ModelAndView page(HttpStatus status, String kind, String words, HttpServletRequest request) {
        if (FrameAdvice.wantsData(request)) {
            return data(status, words);
        }
        var page = new ModelAndView(
                request.getHeader("HX-Request") == null ? "shell/error" : "shell/error :: words", status);
        return page.addObject("kind", kind)
                .addObject("words", words)
                .addObject("frame", frames.frame(request, actor(request)));
    }

    /** One line for what was refused: what was asked for by its pattern, never by what was typed. */
    void note(HttpStatus status, String why, HttpServletRequest request) {
        var unread = EmptyRequest.behind(request);
        LOG.info(
                "Refused with {} at {} {}: {}",
                status.value(),
                unread == null ? request.getMethod() : unread.asked(),
                where(request),
                why);
    }

    /** A fault of ours: the reader gets a number under which it can be found in the log, and nothing else of it. */
    ModelAndView fault(HttpStatus status, String kind, @Nullable Throwable cause, HttpServletRequest request) {
        var reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        LOG.error("Fault {} at {} {}", reference, request.getMethod(), where(request), cause);
        return page(status, kind, request).addObject("reference", reference);
    }

    private static Object where(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null || ContainerErrorController.PATH.equals(pattern.toString()) ? "an address" : pattern;
    }

    static String kindOf(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "not-found";
            case FORBIDDEN, UNAUTHORIZED -> "forbidden";
            case CONFLICT -> "refused";
            case METHOD_NOT_ALLOWED -> "method";
            case CONTENT_TOO_LARGE -> "too-large";
            case UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE -> "media-type";
            case URI_TOO_LONG, REQUEST_HEADER_FIELDS_TOO_LARGE -> "address-too-long";
            default -> status.is4xxClientError() ? "bad-request" : "fault";
        };
    }

    private static ModelAndView data(HttpStatus status, String words) {
        var view = new JacksonJsonView();
        view.setModelKeys(Set.of(WORDS, "reference"));
        var answer = new ModelAndView(view, WORDS, words);
        answer.setStatus(status);
        return answer;
    }

    private String words(String key, HttpServletRequest request, Object... facts) {
        return messages.getMessage(key, facts, RequestContextUtils.getLocale(request));
    }

    private static @Nullable Actor actor(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication login && login.getPrincipal() instanceof Actor actor
                ? actor
                : null;
    }
}
