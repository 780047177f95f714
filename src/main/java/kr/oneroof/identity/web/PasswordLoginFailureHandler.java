package kr.oneroof.identity.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.DatabaseUnavailable;
import kr.oneroof.kernel.HostCookies;

/**
 * Leads back to the form, where the address that was typed stands again; the browser keeps it meanwhile, not a session.
 */
@Component
class PasswordLoginFailureHandler implements AuthenticationFailureHandler {
    private static final String COOKIE = "typed";
    private static final Duration AGE = Duration.ofMinutes(1);
    private static final int LONGEST = 254;

    private final HostCookies cookies;

    PasswordLoginFailureHandler(HostCookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException, ServletException {
        if (DatabaseUnavailable.isBehind(refused)) {
            // Nobody looked at the password; "wrong" would be a lie.
            throw refused;
        }
        var typed = request.getParameter("username");
        if (typed != null && typed.length() <= LONGEST) {
            cookies.set(response, COOKIE, typed, AGE);
        }
        response.sendRedirect(request.getContextPath() + "/login?refused");
    }

    /** What was typed last, once. */
    Optional<String> typed(HttpServletRequest request, HttpServletResponse response) {
        var typed = cookies.get(request, COOKIE);
        typed.ifPresent(found -> cookies.remove(response, COOKIE));
        return typed;
    }
}
