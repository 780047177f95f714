package kr.oneroof.shell.web;

import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.HandlerMethod;

import kr.oneroof.kernel.TooManyRequests;

/**
 * Who asks too often hears when to come back: people on a page, programs in the form in which they hear what is wrong.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class LimitAdvice {
    private final ErrorPage pages;
    private final MessageSource messages;

    LimitAdvice(ErrorPage pages, MessageSource messages) {
        this.pages = pages;
        this.messages = messages;
    }

    @ExceptionHandler
    Object refused(
            TooManyRequests refused,
            @Nullable HandlerMethod asked,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language) {
        if (asked != null
                && ResponseEntity.class.isAssignableFrom(asked.getMethod().getReturnType())) {
            var words = messages.getMessage("shell.error.too-often.text", null, language);
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .headers(refused.getHeaders())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("errors", Map.of("", words)));
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(refused.seconds()));
        return pages.page(HttpStatus.TOO_MANY_REQUESTS, "too-often", request);
    }
}
