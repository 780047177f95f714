package kr.oneroof.shell.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.identity.HeaderPart;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.TransitionRefused;

/** The one place where what rooms throw becomes a page. No exception's text leaves the house. */
@ControllerAdvice
class ErrorAdvice {
    private final ErrorPages pages;

    ErrorAdvice(ObjectProvider<MenuSource> menus, ObjectProvider<HeaderPart> parts, MessageSource messages) {
        this.pages = new ErrorPages(new Frames(menus, parts), messages);
    }

    @ExceptionHandler({NotOnFile.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notOnFile(HttpServletRequest request) {
        return pages.page(HttpStatus.NOT_FOUND, "not-found", request);
    }

    @ExceptionHandler(TransitionRefused.class)
    ModelAndView refused(HttpServletRequest request) {
        return wayBack(pages.page(HttpStatus.CONFLICT, "refused", request), request);
    }

    @ExceptionHandler({ChangedMeanwhile.class, OptimisticLockingFailureException.class})
    ModelAndView changed(HttpServletRequest request) {
        return wayBack(pages.page(HttpStatus.CONFLICT, "changed", request), request);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge(HttpServletRequest request) {
        return pages.page(HttpStatus.CONTENT_TOO_LARGE, "too-large", request);
    }

    /** A post that should carry files and is no multipart at all, or a broken one. */
    @ExceptionHandler(MultipartException.class)
    ModelAndView brokenUpload(HttpServletRequest request) {
        return pages.page(HttpStatus.BAD_REQUEST, "bad-request", request);
    }

    /** Whoever listened has gone: there is nobody to show a page to. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone() {
    }

    @ExceptionHandler(Exception.class)
    ModelAndView fault(Exception fault, HttpServletRequest request) throws Exception {
        if (fault instanceof AccessDeniedException || fault instanceof AuthenticationException) {
            throw fault;
        }
        if (fault instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            var status = HttpStatus.valueOf(known.getStatusCode().value());
            return pages.page(status, ErrorPages.kindOf(status), request);
        }
        return pages.fault(fault, request.getMethod() + " " + request.getRequestURI(), request);
    }

    /** From a verb to the thing that it was tried on. */
    private static ModelAndView wayBack(ModelAndView page, HttpServletRequest request) {
        var path = request.getRequestURI();
        return page.addObject("back", path.substring(0, Math.max(1, path.lastIndexOf('/'))));
    }
}
