package kr.oneroof.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Errors that no controller saw: refused or unknown addresses, faults below. */
@Controller
class ContainerErrorController implements ErrorController {
    static final String PATH = "/error";

    private final ErrorPage pages;

    ContainerErrorController(ErrorPage pages) {
        this.pages = pages;
    }

    @RequestMapping(PATH)
    ModelAndView show(HttpServletRequest request) {
        var unread = EmptyRequest.behind(request);
        return unread == null ? container(request) : unread(unread, request);
    }

    private ModelAndView unread(EmptyRequest unread, HttpServletRequest request) {
        var status = unread.why().status();
        if (status.is5xxServerError()) {
            return pages.fault(status, unread.why().kind(), unread.cause(), request);
        }
        pages.note(status, unread.why().kind(), request);
        return pages.page(status, unread.why().kind(), request);
    }

    private ModelAndView container(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var known = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        var status = known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
        var kind = ErrorPage.kindOf(status);
        if (status.is5xxServerError()) {
            return pages.fault(
                    status, kind, (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION), request);
        }
        pages.note(status, kind, request);
        return pages.page(status, kind, request);
    }
}
