package kr.oneroof.document.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

import kr.oneroof.document.web.UploadAnswer.Refusal;

/** What the server cut off before a controller saw it. */
@RestControllerAdvice
class OversizeAdvice {
    private static final int MOST_MEGABYTES = 20;

    private final MessageSource messages;

    OversizeAdvice(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    Refusal refuse(MaxUploadSizeExceededException oversize, HttpServletRequest request, Locale language) {
        if (!request.getRequestURI().endsWith("/files")) {
            throw oversize;
        }
        return new Refusal(messages.getMessage("document.refused.too-large", new Object[] {MOST_MEGABYTES}, language));
    }
}
