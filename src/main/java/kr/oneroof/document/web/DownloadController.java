package kr.oneroof.document.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.document.DownloadReason;
import kr.oneroof.document.DownloadService;
import kr.oneroof.document.ScanState;
import kr.oneroof.document.StoredFileView;
import kr.oneroof.document.web.UploadController.FileIds;
import kr.oneroof.identity.Actor;

/** Always a download: whatever a file claims to be, no browser shows it inside OneRoof. */
@Controller
class DownloadController {
    private final DownloadService downloads;

    DownloadController(DownloadService downloads) {
        this.downloads = downloads;
    }

    @GetMapping("/files/{id}")
    @Nullable
    ModelAndView download(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String reason,
            @AuthenticationPrincipal Actor actor,
            HttpServletResponse response)
            throws IOException {
        var file = FileIds.of(id);
        var withheld = downloads.withheld(file, actor);
        if (withheld.isPresent()) {
            return withheld(id, withheld.get());
        }
        var given = DownloadReasons.of(reason);
        if (given == null && downloads.asksReason(file, actor)) {
            return new ModelAndView("document/reason")
                    .addObject("id", id)
                    .addObject("reasons", DownloadReason.values());
        }
        describe(downloads.take(file, actor, given), response);
        downloads.write(file, response.getOutputStream());
        return null;
    }

    /** Gone for good when something was found; a conflict that may pass while the scanner has not spoken. */
    private static ModelAndView withheld(String id, ScanState state) {
        var status = state == ScanState.INFECTED ? HttpStatus.GONE : HttpStatus.CONFLICT;
        return new ModelAndView("document/withheld", status).addObject("id", id).addObject("state", state);
    }

    private static void describe(StoredFileView file, HttpServletResponse response) {
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    }

    /** Reasons from addresses; what is none is taken as not given. */
    static final class DownloadReasons {
        private DownloadReasons() {}

        static @Nullable DownloadReason of(@Nullable String code) {
            for (var reason : DownloadReason.values()) {
                if (reason.name().equals(code)) {
                    return reason;
                }
            }
            return null;
        }
    }
}
