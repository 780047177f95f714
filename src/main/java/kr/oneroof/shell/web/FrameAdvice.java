package kr.oneroof.shell.web;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import kr.oneroof.identity.Actor;

/** Gives every page its frame. */
@ControllerAdvice
class FrameAdvice {
    private final FrameFactory frames;

    FrameAdvice(FrameFactory frames) {
        this.frames = frames;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, @AuthenticationPrincipal @Nullable Actor actor) {
        return wantsData(request)
                ? new Frame(actor, List.of(), List.of(), request.getRequestURI(), request.getRequestURI())
                : frames.frame(request, actor);
    }

    /** Whether a script asks, and no page will be shown. */
    static boolean wantsData(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT))
                .filter(accept -> accept.contains("json"))
                .isPresent();
    }
}
