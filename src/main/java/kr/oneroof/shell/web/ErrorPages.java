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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.json.JacksonJsonView;

import kr.oneroof.identity.Actor;

/** What somebody sees when something is not as it should be: a page, or for a script its words alone. */
record ErrorPages(Frames frames, MessageSource messages) {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final int REFERENCE_LENGTH = 8;
    private static final String WORDS = "error";

    ModelAndView page(HttpStatus status, String kind, HttpServletRequest request) {
        if (FrameAdvice.wantsData(request)) {
            return data(status, kind, request);
        }
        var page = new ModelAndView(request.getHeader("HX-Request") == null ? "shell/error" : "shell/error :: words", status);
        return page.addObject("kind", kind).addObject("frame", frames.frame(request, actor(request)));
    }

    /** A fault of ours: the reader gets a number under which it can be found in the log, and nothing else of it. */
    ModelAndView fault(@Nullable Throwable cause, String where, HttpServletRequest request) {
        var reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        LOG.error("Fault {} at {}", reference, where, cause);
        return page(HttpStatus.INTERNAL_SERVER_ERROR, "fault", request).addObject("reference", reference);
    }

    static String kindOf(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "not-found";
            case FORBIDDEN, UNAUTHORIZED -> "forbidden";
            case CONFLICT -> "refused";
            case METHOD_NOT_ALLOWED -> "method";
            case CONTENT_TOO_LARGE -> "too-large";
            default -> status.is4xxClientError() ? "bad-request" : "fault";
        };
    }

    private ModelAndView data(HttpStatus status, String kind, HttpServletRequest request) {
        var view = new JacksonJsonView();
        view.setModelKeys(Set.of(WORDS, "reference"));
        var answer = new ModelAndView(view, WORDS,
                messages.getMessage("shell.error." + kind + ".text", null, RequestContextUtils.getLocale(request)));
        answer.setStatus(status);
        return answer;
    }

    private static @Nullable Actor actor(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication login && login.getPrincipal() instanceof Actor actor
                ? actor : null;
    }
}
