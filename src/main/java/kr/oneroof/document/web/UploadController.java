package kr.oneroof.document.web;

import java.io.IOException;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

import kr.oneroof.document.FileId;
import kr.oneroof.document.FileName;
import kr.oneroof.document.StoredFileView;
import kr.oneroof.document.UploadRefused;
import kr.oneroof.document.UploadService;
import kr.oneroof.document.web.UploadAnswer.Refusal;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;

/** Takes one file a request, so that the page can show each one's progress and each one's fault. */
@RestController
class UploadController {
    private final UploadService uploads;
    private final MessageSource messages;

    UploadController(UploadService uploads, MessageSource messages) {
        this.uploads = uploads;
        this.messages = messages;
    }

    @PostMapping("/files")
    UploadAnswer upload(@RequestParam MultipartFile file, @AuthenticationPrincipal Actor actor, Locale language)
            throws IOException {
        try (var content = file.getInputStream()) {
            var name = FileName.of(file).value();
            var card = uploads.upload(actor.id(), name, content);
            return UploadAnswer.to(card, warning(card, language));
        }
    }

    private String warning(StoredFileView card, Locale language) {
        if (card.isWaiting()) {
            return words("document.scan.wait", language);
        }
        return uploads.hasTwin(card) ? words("document.twin", language) : "";
    }

    @PostMapping("/files/{id}/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String id, @AuthenticationPrincipal Actor actor) {
        uploads.discard(FileIds.of(id), actor.id());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    Refusal refuse(UploadRefused refused, Locale language) {
        return new Refusal(messages.getMessage(refused, language));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    Refusal refuseNothing(MissingServletRequestPartException missing, Locale language) {
        return new Refusal(words("document.refused.empty", language));
    }

    private String words(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }

    /** Ids from addresses. */
    static final class FileIds {
        private FileIds() {}

        static FileId of(String text) {
            try {
                return FileId.of(text);
            } catch (IllegalArgumentException forged) {
                throw new NotOnFile();
            }
        }
    }
}
