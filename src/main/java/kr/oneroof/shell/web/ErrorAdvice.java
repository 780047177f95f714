package kr.oneroof.shell.web;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.BeanUtils;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.kernel.form.Refused;

/**
 * What a controller throws becomes a page here. No exception's text leaves the server. What was refused leaves one line
 * in the log, a fault its whole story.
 */
@ControllerAdvice
class ErrorAdvice {
    private final ErrorPage pages;

    ErrorAdvice(ErrorPage pages) {
        this.pages = pages;
    }

    @ExceptionHandler(NotOnFile.class)
    ModelAndView notOnFile(HttpServletRequest request) {
        return refused(HttpStatus.NOT_FOUND, "not-found", request);
    }

    /** Nothing is found under an id that is none; a number, a choice or a yes that is none is a bad request. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ModelAndView mismatch(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        var plain = mismatch.getRequiredType() != null
                && BeanUtils.isSimpleValueType(mismatch.getRequiredType())
                && mismatch.getRequiredType() != UUID.class;
        return plain && !mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? refused(HttpStatus.BAD_REQUEST, "bad-request", request)
                : notOnFile(request);
    }

    @ExceptionHandler(Refused.class)
    ModelAndView ruleForbids(Refused refused, HttpServletRequest request) {
        pages.note(HttpStatus.CONFLICT, refused.messageKey(), request);
        return wayBack(pages.refusal(refused, request), request);
    }

    @ExceptionHandler(TransitionRefused.class)
    ModelAndView stateForbids(TransitionRefused refused, HttpServletRequest request) {
        pages.note(HttpStatus.CONFLICT, String.valueOf(refused.getMessage()), request);
        return wayBack(pages.page(HttpStatus.CONFLICT, "refused", request), request);
    }

    @ExceptionHandler({ChangedMeanwhile.class, OptimisticLockingFailureException.class})
    ModelAndView changed(HttpServletRequest request) {
        return wayBack(refused(HttpStatus.CONFLICT, "changed", request), request);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge(HttpServletRequest request) {
        return refused(HttpStatus.CONTENT_TOO_LARGE, "too-large", request);
    }

    /**
     * A post that should carry files and is no multipart at all, a body that is not what it says, names that nobody may
     * use.
     */
    @ExceptionHandler({MultipartException.class, HttpMessageNotReadableException.class, RequestRejectedException.class})
    ModelAndView broken(HttpServletRequest request) {
        return refused(HttpStatus.BAD_REQUEST, "bad-request", request);
    }

    /** Whoever listened has gone: there is nobody to show a page to. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone() {}

    @ExceptionHandler(Exception.class)
    ModelAndView fault(Exception fault, HttpServletRequest request) throws Exception {
        if (fault instanceof AccessDeniedException || fault instanceof AuthenticationException) {
            throw fault;
        }
        if (fault instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            var status = HttpStatus.valueOf(known.getStatusCode().value());
            return refused(status, ErrorPage.kindOf(status), request);
        }
        return pages.fault(HttpStatus.INTERNAL_SERVER_ERROR, "fault", fault, request);
    }

    private ModelAndView refused(HttpStatus status, String kind, HttpServletRequest request) {
        pages.note(status, kind, request);
        return pages.page(status, kind, request);
    }

    /** From a verb to the thing that it was tried on. */
    private static ModelAndView wayBack(ModelAndView page, HttpServletRequest request) {
        var path = request.getRequestURI();
        return page.addObject("back", path.substring(0, Math.max(1, path.lastIndexOf('/'))));
    }
}
