package kr.oneroof.shell.web;

import java.util.UUID;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Errors that no controller saw: refused doors, unknown addresses, faults below. */
@Controller
class ContainerErrors implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ContainerErrors.class);

    @RequestMapping("/error")
    ModelAndView show(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.valueOf(number) : HttpStatus.NOT_FOUND;
        var page = ErrorAdvice.page(status, kind(status));
        if (status.is5xxServerError()) {
            var reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Fault {} at {}", reference, request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                    (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
            page.addObject("reference", reference);
        }
        return page;
    }

    private static String kind(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "not-found";
            case FORBIDDEN, UNAUTHORIZED -> "forbidden";
            case CONFLICT -> "refused";
            default -> status.is4xxClientError() ? "bad-request" : "fault";
        };
    }
}
