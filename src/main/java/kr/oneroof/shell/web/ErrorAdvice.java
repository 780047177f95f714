package kr.oneroof.shell.web;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.TransitionRefused;

/** The one place where what rooms throw becomes a page. No exception's text leaves the house. */
@ControllerAdvice
class ErrorAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);

    @ExceptionHandler({NotOnFile.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notOnFile() {
        return page(HttpStatus.NOT_FOUND, "not-found");
    }

    @ExceptionHandler(TransitionRefused.class)
    ModelAndView refused(TransitionRefused refused, HttpServletRequest request) {
        return wayBack(page(HttpStatus.CONFLICT, "refused"), request);
    }

    @ExceptionHandler({ChangedMeanwhile.class, OptimisticLockingFailureException.class})
    ModelAndView changed(HttpServletRequest request) {
        return wayBack(page(HttpStatus.CONFLICT, "changed"), request);
    }

    @ExceptionHandler(Exception.class)
    ModelAndView fault(Exception fault, HttpServletRequest request) throws Exception {
        if (fault instanceof AccessDeniedException || fault instanceof AuthenticationException) {
            throw fault;
        }
        if (fault instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            var status = HttpStatus.valueOf(known.getStatusCode().value());
            return page(status, status == HttpStatus.NOT_FOUND ? "not-found" : "bad-request");
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Fault {} at {} {}", reference, request.getMethod(), request.getRequestURI(), fault);
        var page = page(HttpStatus.INTERNAL_SERVER_ERROR, "fault");
        page.addObject("reference", reference);
        return page;
    }

    private static ModelAndView wayBack(ModelAndView page, HttpServletRequest request) {
        var path = request.getRequestURI();
        page.addObject("back", path.substring(0, Math.max(1, path.lastIndexOf('/'))));
        return page;
    }

    static ModelAndView page(HttpStatus status, String kind) {
        var page = new ModelAndView("shell/error", status);
        page.addObject("kind", kind);
        page.addObject("status", status.value());
        return page;
    }
}
