package kr.oneroof.identity.web;

import java.io.IOException;
import java.net.URI;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.AuthenticationStages;
import kr.oneroof.kernel.BackPath;

/** Who is refused: half-way people go on with the second factor, late senders learn how to get back to their form. */
@Component
class AccessRefusedHandler implements AccessDeniedHandler {
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException, ServletException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && AuthenticationStages.isHalfWay(who)) {
            response.sendRedirect(request.getContextPath() + "/login/code");
        } else if (refused instanceof CsrfException && wantsData(request)) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else if (refused instanceof CsrfException) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            request.setAttribute("back", cameFrom(request));
            request.setAttribute("still", who != null && who.getPrincipal() instanceof Actor);
            request.getRequestDispatcher("/session/expired").forward(request, response);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    /** A script that saves in the background: it tells people itself, on the page where they type. */
    private static boolean wantsData(HttpServletRequest request) {
        return MediaType.APPLICATION_JSON_VALUE.equals(request.getHeader(HttpHeaders.ACCEPT));
    }

    /** The page of OneRoof on which the form stood. */
    private static String cameFrom(HttpServletRequest request) {
        var referrer = parsed(request.getHeader(HttpHeaders.REFERER));
        if (referrer == null || !request.getServerName().equals(referrer.getHost())) {
            return "/";
        }
        var query = referrer.getRawQuery();
        return BackPath.of(query == null ? referrer.getRawPath() : referrer.getRawPath() + "?" + query);
    }

    private static @Nullable URI parsed(@Nullable String header) {
        try {
            return header == null ? null : URI.create(header);
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
